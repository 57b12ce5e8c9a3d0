using System.Globalization;
using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Report;

/// <summary>Of which gemeenten there is anything to read, a year; parts of a merged gemeente count under it.</summary>
/// <param name="Readable">Gemeente of the target year and year with at least one document whose text was read.</param>
/// <param name="WithHits">Likewise with at least one document that holds a keyword.</param>
/// <param name="All">Gemeenten of the target year.</param>
internal sealed record GemeenteCoverage(
    IReadOnlySet<(GemeenteCode Gemeente, int Year)> Readable, IReadOnlySet<(GemeenteCode Gemeente, int Year)> WithHits, int All)
{
    public int Accessible(int year) => Readable.Count(pair => pair.Year == year);

    public int Hit(int year) => WithHits.Count(pair => pair.Year == year && Readable.Contains(pair));

    public static GemeenteCoverage Read(ReportTables tables, ReportFrame frame) => new(
        !tables.Has("dekking", "gemeentecode", "kwartaal", "tekst") ? new HashSet<(GemeenteCode, int)>()
            : Found(tables, frame, "dekking", from => $"SELECT DISTINCT gemeentecode, left(kwartaal, 4) AS jaar FROM {from} WHERE tekst > 0"),
        !tables.Has("documenten", "gemeentecode", "vergaderdatum") ? new HashSet<(GemeenteCode, int)>()
            : Found(tables, frame, "documenten", from => $"SELECT DISTINCT gemeentecode, strftime(vergaderdatum, '%Y') AS jaar FROM {from} WHERE vergaderdatum IS NOT NULL"),
        frame.Targets.Count);

    private static HashSet<(GemeenteCode, int)> Found(ReportTables tables, ReportFrame frame, string table, Func<string, string> query)
    {
        var found = new HashSet<(GemeenteCode, int)>();
        foreach (var row in tables.Query(table, query))
        {
            if (frame.Target(row.Text("gemeentecode")) is { } gemeente && int.TryParse(row.Text("jaar"), CultureInfo.InvariantCulture, out var year))
            {
                found.Add((gemeente, year));
            }
        }

        return found;
    }
}
