using System.Globalization;
using System.Text;
using System.Text.Json;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay;

/// <summary>Writes what the program needs to fetch from a replay server: a table of gemeenten and settings.</summary>
public static class NationFiles
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="folder">Is made; gets <c>gemeenten.csv</c> and <c>steunpakket.json</c>.</param>
    /// <param name="address">Of the server, without a slash at its end.</param>
    /// <param name="keywords">Folder of keyword lists.</param>
    /// <returns>The path of the settings.</returns>
    public static string Write(string folder, string address, Nation nation, string keywords)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "gemeenten.csv"), Gemeenten(address, nation));
        var path = Path.Combine(folder, "steunpakket.json");
        File.WriteAllText(path, Settings(address, nation, Path.GetFullPath(keywords)));
        return path;
    }

    /// <summary>The environment variables with the secrets that the settings count on.</summary>
    public static IReadOnlyDictionary<string, string> Environment(Nation nation) => nation.Gemeenten
        .Where(gemeente => gemeente.Supplier == CouncilSupplier.Parlaeus)
        .ToDictionary(gemeente => $"PARLAEUS_RID_{gemeente.Code}", gemeente => gemeente.Rid, StringComparer.Ordinal);

    private static string Gemeenten(string address, Nation nation)
    {
        var csv = new StringBuilder("gemeentecode,gemeente,aliassen,provincie,geldig_vanaf,geldig_tot,opvolger,bronnen\n");
        foreach (var gemeente in nation.Gemeenten)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{gemeente.Code},\"{gemeente.Name}\",,Utrecht,,,,{string.Join('|', Accounts(address, gemeente))}\n");
        }

        return csv.ToString();
    }

    private static IEnumerable<string> Accounts(string address, NationGemeente gemeente)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{gemeente.SupplierName}:{gemeente.Supplier switch
        {
            CouncilSupplier.Notubiz => gemeente.OrganisationId.ToString(CultureInfo.InvariantCulture),
            CouncilSupplier.Ibabs => gemeente.Slug,
            CouncilSupplier.GemeenteOplossingen => $"{address}/go/{gemeente.Code}/api",
            _ => $"{address}/parlaeus/{gemeente.Code}",
        }}");
        if (gemeente.InOri)
        {
            yield return $"ori:{gemeente.OriAlias}";
        }

        if (gemeente.InOpenBesluitvorming)
        {
            yield return $"openbesluitvorming:{gemeente.Slug}";
        }
    }

    private static string Settings(string address, Nation nation, string keywords) => JsonSerializer.Serialize(new
    {
        workspace = "workspace",
        period = new { since = Day(nation.Options.Since), until = Day(nation.Options.Until) },
        gemeenten = "all",
        gemeentenFile = "gemeenten.csv",
        sources = Sources(address),
        keywords,
        fetch = new { contact = "replay@example.org", allowPrivateHosts = true, retrySeconds = 0.01, cooldownSeconds = 0.05, answerSeconds = 20, downloadSeconds = 20 },
    }, Indented);

    private static object[] Sources(string address)
    {
        const int Fast = 1_000_000;
        return
        [
            new { type = "notubiz", baseUrl = $"{address}/notubiz", requestsPerMinute = Fast, atOnce = 8 },
            new
            {
                type = "ibabs",
                baseUrl = $"{address}/ibabs/api/Public.svc",
                portal = $"{address}/ibabs/portal/{{site}}",
                downloadUrl = $"{address}/ibabs",
                requestsPerMinute = Fast,
                downloadsPerMinute = Fast,
                atOnce = 8,
            },
            // Else 'sources discover' would try real hosts.
            new { type = "gemeenteoplossingen", addresses = new[] { $"{address}/go/{{gemeente}}/api" }, requestsPerMinute = Fast, atOnce = 8 },
            new { type = "parlaeus", requestsPerMinute = Fast, atOnce = 8 },
            new { type = "openbesluitvorming", baseUrl = $"{address}/obv/api", requestsPerMinute = Fast, atOnce = 8 },
            new { type = "ori", baseUrl = $"{address}/ori/v1", requestsPerMinute = Fast, atOnce = 8 },
        ];
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
