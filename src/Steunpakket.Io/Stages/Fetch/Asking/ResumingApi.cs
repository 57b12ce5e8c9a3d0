using System.Security.Cryptography;
using System.Text;
using Steunpakket.Io.Http;
using Steunpakket.Io.Stages.Fetch.State;

namespace Steunpakket.Io.Stages.Fetch.Asking;

/// <summary>Remembers answers until their window is complete: a run that was killed asks nothing twice.</summary>
internal sealed class ResumingApi(IApi inner, AnswerState answers, long window, TimeProvider time) : IApi
{
    // Larger ones cost more to keep than to ask.
    private const int MostBytes = 8 << 20;
    private const int TriesAfterBroken = 3;

    public async Task<ApiAnswer> AskAsync(ApiQuestion question, CancellationToken cancellationToken)
    {
        var key = Key(question);
        if (answers.Find(window, key) is { } before)
        {
            return before;
        }

        var answer = await AskWholeAsync(question, cancellationToken);
        if (answer.IsSuccess && answer.Body.Length <= MostBytes && question.Expects.IsWhole(answer.Body))
        {
            answers.Add(window, key, answer, time.GetUtcNow());
        }

        return answer;
    }

    // An error page with status 200, or half an answer, is often gone the next moment, and says nothing about the size of the
    // question: one that allows few tries after a time-out, because it can be made smaller, gets as many here. The door keeps the pace.
    private async Task<ApiAnswer> AskWholeAsync(ApiQuestion question, CancellationToken cancellationToken)
    {
        var answer = await inner.AskAsync(question, cancellationToken);
        for (var again = 0; again < TriesAfterBroken && answer.IsSuccess && !question.Expects.IsWhole(answer.Body); again++)
        {
            answer = await inner.AskAsync(question, cancellationToken);
        }

        return answer;
    }

    // A hash, because an address may hold a secret.
    private static string Key(ApiQuestion question)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(question.Address.AbsoluteUri));
        foreach (var (name, value) in question.Headers.OrderBy(header => header.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{name}: {value}"));
        }

        // No address or header holds a zero byte.
        hash.AppendData([0]);
        hash.AppendData(question.Body is { } body ? body.Span : default);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
