using System.Text;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Tests.Sources;

/// <summary>Answers from recorded files and remembers what was asked.</summary>
internal sealed class CannedApi : IApi
{
    private readonly List<(Func<ApiQuestion, bool> Fits, Func<ApiAnswer> Answer)> _answers = [];

    public List<ApiQuestion> Asked { get; } = [];

    /// <summary>Paths and queries of what was asked, in order.</summary>
    public IEnumerable<string> AskedPaths => Asked.Select(question => question.Address.PathAndQuery);

    /// <summary>The first answer whose part the address (and posted body) holds is given; later calls come first.</summary>
    public CannedApi On(string part, string body, int status = 200, params (string Name, string Value)[] headers) =>
        On(question => Text(question).Contains(part, StringComparison.Ordinal), () => new ApiAnswer(
            status, Encoding.UTF8.GetBytes(body), headers.ToDictionary(header => header.Name, header => header.Value)));

    public CannedApi OnFile(string part, string path) => On(part, File.ReadAllText(path));

    public CannedApi Fails(string part, string reason, int? status = null) => On(
        question => Text(question).Contains(part, StringComparison.Ordinal),
        () => throw new SourceUnavailableException(reason, part) { Status = status });

    public CannedApi On(Func<ApiQuestion, bool> fits, Func<ApiAnswer> answer)
    {
        _answers.Insert(0, (fits, answer));
        return this;
    }

    public Task<ApiAnswer> AskAsync(ApiQuestion question, CancellationToken cancellationToken)
    {
        Asked.Add(question);
        var canned = _answers.FirstOrDefault(answer => answer.Fits(question));
        return canned.Answer is null
            ? throw new InvalidOperationException($"No answer was recorded for {Text(question)}")
            : Task.FromResult(canned.Answer());
    }

    private static string Text(ApiQuestion question) =>
        question.Address.PathAndQuery + (question.Body is { } body ? "\n" + Encoding.UTF8.GetString(body.Span) : "");
}
