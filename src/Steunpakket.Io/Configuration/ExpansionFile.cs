using Steunpakket.Core.Keywords;

namespace Steunpakket.Io.Configuration;

/// <summary>Reads <c>uitbreiding.csv</c>, the reviewed context words.</summary>
internal static class ExpansionFile
{
    private static readonly CsvColumns Columns = new(["term", "actielijn", "status"], ["seed", "cosinus", "beoordelaar", "datum"]);

    private static readonly Dictionary<string, ExpansionStatus> Statuses = new()
    {
        ["accepted"] = ExpansionStatus.Accepted,
        ["rejected"] = ExpansionStatus.Rejected,
        ["undecided"] = ExpansionStatus.Undecided,
    };

    public static IReadOnlyList<ExpansionLine> Read(string path) => [.. CsvFile.Read(path, Columns).Select(ToLine)];

    private static ExpansionLine ToLine(CsvRow row) =>
        new(row.Required("term"), row.Required("actielijn"), row.Choice("status", Statuses), row.Place)
        {
            Seed = row.Text("seed"),
            Cosine = row.Cosine("cosinus"),
            Reviewer = row.Text("beoordelaar"),
            ReviewedOn = row.Date("datum"),
        };
}
