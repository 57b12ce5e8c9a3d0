using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>The questions of SOURCES 3.2 and what their answers mean (3.7).</summary>
internal sealed partial class NotubizCalls(Uri baseUrl, IApi api)
{
    // Without it answers come in a shape made from XML, with another one in another.
    private const string Version = "format=json&version=1.17.0";

    private readonly string _base = baseUrl.AbsoluteUri.TrimEnd('/');

    /// <summary>Where the bytes of one version of a document are.</summary>
    public Uri Document(string id, string version) => new($"{_base}/document/{id}/{Uri.EscapeDataString(version)}");

    public Task<NotubizAnswer> EventsAsync(string organisation, NotubizStretch stretch, int page, CancellationToken cancellationToken) => AskAsync(
        string.Create(CultureInfo.InvariantCulture, $"events?organisation_id={Uri.EscapeDataString(organisation)}&{Dates(stretch.Days)}&page={page}"),
        stretch.Retries,
        cancellationToken);

    public Task<NotubizAnswer> MeetingAsync(string id, CancellationToken cancellationToken) => AskAsync($"events/meetings/{Uri.EscapeDataString(id)}", ApiQuestion.UsualRetries, cancellationToken);

    public Task<NotubizAnswer> AssemblyAsync(string id, CancellationToken cancellationToken) => AskAsync($"events/assemblies/{Uri.EscapeDataString(id)}", ApiQuestion.UsualRetries, cancellationToken);

    public Task<NotubizAnswer> ModulesAsync(string organisation, CancellationToken cancellationToken) =>
        AskAsync($"organisations/{Uri.EscapeDataString(organisation)}/modules", ApiQuestion.UsualRetries, cancellationToken);

    public Task<NotubizAnswer> ModuleItemsAsync(string organisation, string module, NotubizStretch stretch, CancellationToken cancellationToken) =>
        AskAsync($"organisations/{Uri.EscapeDataString(organisation)}/modules/{Uri.EscapeDataString(module)}/items?{Dates(stretch.Days)}", stretch.Retries, cancellationToken);

    /// <param name="self">The item's own address; only its path counts, so that no answer leads us to another host.</param>
    public Task<NotubizAnswer> ModuleItemAsync(string id, string? self, CancellationToken cancellationToken) =>
        AskAsync(ItemPath().Match(self ?? string.Empty) is { Success: true } path ? path.Value : $"modules/0/items/{Uri.EscapeDataString(id)}", ApiQuestion.UsualRetries, cancellationToken);

    /// <summary>Where a question is asked, in the version whose shapes are known (SOURCES 3.1).</summary>
    public static Uri Address(Uri baseUrl, string pathAndQuery) =>
        new($"{baseUrl.AbsoluteUri.TrimEnd('/')}/{pathAndQuery}{(pathAndQuery.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Version}");

    /// <summary>The part of a question that says which days.</summary>
    public static string Dates(DateWindow days) => string.Create(
        CultureInfo.InvariantCulture,
        $"date_from={days.Since:yyyy-MM-dd}%2000%3A00%3A00&date_to={days.Until:yyyy-MM-dd}%2023%3A59%3A59");

    /// <exception cref="SourceUnavailableException">No answer came, or the error that stands for a question that is too wide.</exception>
    /// <exception cref="SourceChangedException">It is no JSON, or has a status that nothing is known of.</exception>
    private async Task<NotubizAnswer> AskAsync(string pathAndQuery, int retries, CancellationToken cancellationToken)
    {
        var address = Address(baseUrl, pathAndQuery);
        var answer = await api.AskAsync(new ApiQuestion(address) { Retries = retries }, cancellationToken).ConfigureAwait(false);
        var message = Message(answer);
        var detail = string.Create(CultureInfo.InvariantCulture, $"{address.AbsolutePath}: {answer.Status} {message}").TrimEnd();
        var nothing = new NotubizNode(default, address);
        return (answer.Status, message) switch
        {
            (_, not null) when Says(message, "No rights") => new NotubizAnswer(NotubizVerdict.NoRights, nothing, detail),
            (_, not null) when Says(message, "non-active") => new NotubizAnswer(NotubizVerdict.NotActive, nothing, detail),

            // Stands for what others say with 500: the question was too wide, or went wrong over there.
            (404, not null) when Says(message, "uncaught error") => throw new SourceUnavailableException("server_error", detail) { Status = 500 },
            (401 or 403, _) => new NotubizAnswer(NotubizVerdict.NoRights, nothing, detail),
            (404 or 410, _) => new NotubizAnswer(NotubizVerdict.NotFound, nothing, detail),
            ( >= 200 and < 300, _) => new NotubizAnswer(NotubizVerdict.Given, Body(answer, address), detail),
            _ => throw new SourceChangedException(address, string.Create(CultureInfo.InvariantCulture, $"status {answer.Status} {message}").TrimEnd()),
        };
    }

    private static NotubizNode Body(ApiAnswer answer, Uri address)
    {
        using var json = answer.Json(address);
        return new NotubizNode(json.RootElement.Clone(), address);
    }

    /// <summary>What an answer says instead of what was asked; broken JSON is found out where the body is read.</summary>
    private static string? Message(ApiAnswer answer)
    {
        if (!answer.LooksLikeJson)
        {
            return null;
        }

        var reader = new Utf8JsonReader(answer.Body.Span.TrimStart("\uFEFF"u8));
        try
        {
            while (reader.Read())
            {
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && reader.ValueTextEquals("message"u8))
                {
                    reader.Read();
                    return reader.TokenType == JsonTokenType.String ? ListedText.CleanPlain(reader.GetString()) : null;
                }
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return null;
    }

    private static bool Says(string message, string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"modules/\d+/items/\d+$")]
    private static partial Regex ItemPath();
}
