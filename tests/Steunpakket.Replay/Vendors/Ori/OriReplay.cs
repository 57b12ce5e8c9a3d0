using System.Text.RegularExpressions;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Ori;

/// <summary>Open Raadsinformatie: Elasticsearch behind a proxy, and the cache of bytes (SOURCES 1).</summary>
internal sealed class OriReplay : ISupplierReplay
{
    public string Root => "ori";

    public Answer Answer(Question question) => question.Segments[1..] switch
    {
        ["v1", "elastic", .. var rest] => Elastic(question, rest),
        ["v1", "resolve", .. var rest] => Resolve(question, rest),
        _ => Serving.Answer.NotFound("other"),
    };

    internal static Answer Error(string kind, string type, string reason, int status) => Serving.Answer.Json(kind, new
    {
        error = new { root_cause = new[] { new { type, reason } }, type, reason },
        status,
    }, status);

    private static Answer Elastic(Question question, string[] rest)
    {
        if (question.Body is not null && rest is not [.., "_search" or "_msearch"])
        {
            return Serving.Answer.Text("forbidden", "text/html", "<html><body><h1>403 Forbidden</h1></body></html>", 403);
        }

        return rest switch
        {
            ["_aliases"] => Aliases(question),
            ["_cat", "indices"] => Serving.Answer.Json("indices", Served(question).Select(gemeente => new { health = "green", status = "open", index = gemeente.OriIndex })),
            [var index, "_search"] => OriSearch.Answer(question, Indices(question, index)),
            [var index, "_doc", var id] => OriDocument.Get(question, Indices(question, index), id),
            _ => Serving.Answer.NotFound("other"),
        };
    }

    private static Answer Aliases(Question question) => Serving.Answer.Json("aliases", Served(question).ToDictionary(
        gemeente => gemeente.OriIndex, gemeente => new { aliases = new Dictionary<string, object> { [gemeente.OriAlias] = new { } } }));

    private static IEnumerable<NationGemeente> Served(Question question) => question.Nation.Gemeenten.Where(gemeente => gemeente.InOri);

    private static List<NationGemeente> Indices(Question question, string pattern) =>
        [.. Served(question).Where(gemeente => pattern.Split(',').Any(part => Fits(part, gemeente.OriAlias) || Fits(part, gemeente.OriIndex)))];

    private static bool Fits(string pattern, string name) => pattern.Contains('*', StringComparison.Ordinal)
        ? Regex.IsMatch(name, $"^{Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant)
        : pattern == name;

    // Ids below each supplier's own form of address.
    private static Answer Resolve(Question question, string[] rest)
    {
        var number = rest switch
        {
            ["api.notubiz.nl", "document", var id, ..] => DocumentNumber.FromNotubiz(id),
            ["ibabs", _, var id] => DocumentNumber.FromIbabs(id),
            ["parlaeus", _, var id] => DocumentNumber.FromParlaeus(id),
            [var host, "api", "v1", "meetings", _, "documents", var id] => question.Nation.Find(host) is { } go ? DocumentNumber.FromGo(go.Index, id) : null,
            _ => null,
        };
        return number is { } known && question.Nation.Document(known) is { BytesAtOri: true } document
            ? new Answer(200, document.MediaType, document.Body()) { Kind = "resolve" }
            : Serving.Answer.NotFound("resolve");
    }
}
