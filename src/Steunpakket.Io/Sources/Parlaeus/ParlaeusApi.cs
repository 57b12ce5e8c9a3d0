using System.Text.Json;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Parlaeus;

/// <summary>One gemeente's door: every question bears its <c>rid</c>, and no message does.</summary>
internal sealed class ParlaeusApi(IApi api, string site, string rid)
{
    /// <summary>What the base address of an account may end in.</summary>
    public const string Path = "/receive/opendata";

    private const int LongestMessage = 200;

    /// <summary>Without secrets.</summary>
    public Uri Address { get; } = new(site + Path);

    /// <param name="parameters">Begins with <c>&amp;</c>.</param>
    /// <exception cref="SourceUnavailableException">No good answer came, or one that says in its body that the call failed.</exception>
    /// <exception cref="SourceChangedException">It is no JSON.</exception>
    public async Task<JsonElement> AskAsync(string function, string parameters, CancellationToken cancellationToken)
    {
        var question = new ApiQuestion(new Uri($"{Address}?rid={Uri.EscapeDataString(rid)}&fn={function}{parameters}"));
        var body = WholeAnswer.Read(await api.AskAsync(question, cancellationToken), Address);
        return body.Text("status") is null or "200"
            ? body
            : throw new SourceUnavailableException("api_error", $"{Address} answered {function} with '{body.Text("status")} {Message(body)}'.");
    }

    // The supplier may repeat the rid that it does not accept.
    private string Message(JsonElement body)
    {
        var message = (ListedText.Clean(body.Text("message")) ?? "").Replace(rid, "***", StringComparison.OrdinalIgnoreCase);
        return message.Length <= LongestMessage ? message : message[..LongestMessage];
    }
}
