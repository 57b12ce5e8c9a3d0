using Steunpakket.Core.Keywords;

namespace Steunpakket.Io.Configuration;

/// <summary>Reads <c>tegenwoorden.csv</c>, the words whose sense is kept away from context words.</summary>
internal static class NegativeFile
{
    private static readonly CsvColumns Columns = new(["zoekwoord", "term"], ["herkomst"]);

    public static IReadOnlyList<NegativeLine> Read(string path) =>
        [.. CsvFile.Read(path, Columns).Select(row => new NegativeLine(row.Text("zoekwoord"), row.Required("term"), row.Text("herkomst"), row.Place))];
}
