using System.Text;
using System.Text.RegularExpressions;

namespace Steunpakket.Io.Http;

/// <summary>Tells documents from answers that are none.</summary>
internal static partial class DownloadJudge
{
    private const int ShownLetters = 200;

    public static DownloadAnswer Judge(HttpReply reply, DownloadQuestion question, SecretRedactor secrets) => reply switch
    {
        { Body.Sha256: { } hash, Body.Length: > 0 } => new DownloadAnswer.Got(
            reply.Body.Length, hash, HttpAsk.Validator(reply.Header("etag")), HttpAsk.Validator(reply.Header("last-modified")),
            MediaType(reply.Header("content-type")), reply.Address),
        { Body.Sha256: not null } => Nothing(reply, question.TemporaryFile),
        { Status: 304 } when question.ETag is not null || question.LastModified is not null => new DownloadAnswer.NotModified(),
        _ => Refused(reply, secrets),
    };

    private static DownloadAnswer.Refused Nothing(HttpReply reply, string file)
    {
        File.Delete(file);
        return Refused(reply, HttpReason.Empty, "an answer without a body");
    }

    private static DownloadAnswer.Refused Refused(HttpReply reply, SecretRedactor secrets) => reply.Status switch
    {
        206 => Refused(reply, HttpReason.Truncated, "a part came though the whole was asked"),
        < 300 => Refused(reply, HttpReason.Empty, $"HTTP {reply.Status}"),
        < 400 => Refused(reply, HttpReason.BadRedirect, $"HTTP {reply.Status} without an address to go to"),
        _ => Refused(reply, HttpReason.OfStatus(reply.Status), $"HTTP {reply.Status} {Says(reply, secrets)}".TrimEnd()),
    };

    private static DownloadAnswer.Refused Refused(HttpReply reply, string reason, string detail) =>
        new(reply.Status, reason, detail, HttpReason.MayPass(reason));

    /// <summary>The beginning of what the error page says. Secrets go out before it is cut, or half of one could stay.</summary>
    private static string Says(HttpReply reply, SecretRedactor secrets)
    {
        var text = secrets.Redact(Encoding.UTF8.GetString(reply.Body.Bytes.Span));
        var line = Spaces().Replace(Tags().Replace(text, " "), " ").Trim();
        return line.Length <= ShownLetters ? line : line[..ShownLetters] + "…";
    }

    private static string? MediaType(string? contentType) =>
        contentType?.Split(';')[0].Trim().ToLowerInvariant() is { Length: > 0 and <= 200 } type && UserAgent.IsPlain(type) ? type : null;

    [GeneratedRegex("<(?:script|style)[^>]*>.*?</(?:script|style)>|<[^>]*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
