using Steunpakket.Core.Coverage;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Table <c>dekking</c> with its warnings; a quarter without a row where there should be one gets a row of zeros.</summary>
public static class CoverageTable
{
    internal const string Name = "coverage";

    /// <summary>The quarter is far below its neighbours.</summary>
    public const string SeriesBreaksHere = "reeks_breekt";

    /// <summary>The supplier counts more than a tenth more than it listed.</summary>
    public const string SupplierCountsMore = "leverancier_telt_meer";

    /// <summary>Some of the quarter could not be asked.</summary>
    public const string WindowsFailed = "vensters_mislukt";

    private const double Tolerance = 1.1;

    /// <summary>All rows by gemeente, quarter and source.</summary>
    internal static IReadOnlyList<CoverageRow> Read(DuckDbConnection connection, ExportInputs inputs, PeriodSettings period)
    {
        var rows = Rows(connection, inputs);
        var listed = rows.GroupBy(row => (row.Gemeente, row.Source)).ToDictionary(series => series.Key, series => series.Sum(row => row.Listed));
        var last = Last(rows, period);
        var warned = rows.GroupBy(row => (row.Gemeente, row.Source)).SelectMany(series => WithBreaks([.. series], Quarter.Of(period.Since), last));
        return
        [
            .. warned.Select(row => row with { Warnings = Warnings(row, row.Quarter == Quarter.Undated ? listed[(row.Gemeente, row.Source)] : row.Listed) })
                .OrderBy(row => row.Gemeente).ThenBy(row => row.Quarter.ToString(), StringComparer.Ordinal).ThenBy(row => row.Source, StringComparer.Ordinal),
        ];
    }

    /// <summary>Lays the rows out for <see cref="ExportTables"/>.</summary>
    internal static void Write(DuckDbConnection connection, IEnumerable<CoverageRow> coverage)
    {
        connection.Execute($"""
            CREATE OR REPLACE TEMP TABLE {Name} (gemeentecode VARCHAR, kwartaal VARCHAR, bron VARCHAR, vermeld BIGINT, opgehaald BIGINT, tekst BIGINT,
                needs_ocr BIGINT, mislukt BIGINT, leverancier_telling BIGINT, overgeslagen BIGINT, redenen VARCHAR, waarschuwing VARCHAR,
                ocr_gelezen BIGINT, paginas_ongelezen BIGINT)
            """);
        using var rows = connection.Append(Name);
        foreach (var row in coverage)
        {
            rows.Add(row.Gemeente.Value).Add(row.Quarter.ToString()).Add(row.Source)
                .Add((long?)row.Listed).Add((long?)row.Fetched).Add((long?)row.Text).Add((long?)row.NeedsOcr).Add((long?)row.Failed)
                .Add(row.SupplierCount).Add((long?)row.Skipped).Add(row.Reasons).Add(row.Warnings)
                .Add((long?)row.Recognised).Add((long?)row.UnreadPages).EndRow();
        }

        rows.Close();
    }

    private static List<CoverageRow> Rows(DuckDbConnection connection, ExportInputs inputs)
    {
        var found = new List<CoverageRow>();
        using var rows = connection.Query(CoverageQuery.Text(inputs));
        while (rows.Read())
        {
            found.Add(new CoverageRow(
                GemeenteCode.Parse(rows.Text(0)), Quarter.Parse(rows.Text(1)), rows.Text(2), rows.Int64(3), rows.Int64(4), rows.Int64(5), rows.Int64(6), rows.Int64(7),
                rows.Int64OrNull(8), rows.Int64(9), rows.Text(10))
            { FailedWindows = rows.Int64(11), Recognised = rows.Int64(12), UnreadPages = rows.Int64(13) });
        }

        return found;
    }

    // A period may end in the future: a quarter in which no source has anything yet is no gap in one of them.
    private static Quarter Last(IReadOnlyList<CoverageRow> rows, PeriodSettings period)
    {
        var newest = rows.Where(row => row.Listed > 0).Select(row => row.Quarter).DefaultIfEmpty(Quarter.Undated).Max();
        return newest < Quarter.Of(period.Until) ? newest : Quarter.Of(period.Until);
    }

    private static IEnumerable<CoverageRow> WithBreaks(List<CoverageRow> series, Quarter first, Quarter last)
    {
        var counts = series.ToDictionary(row => row.Quarter, row => row.Listed);
        var breaks = SeriesBreaks.Find(counts, first, last).ToHashSet();
        var missing = breaks.Where(quarter => !counts.ContainsKey(quarter))
            .Select(quarter => new CoverageRow(series[0].Gemeente, quarter, series[0].Source, 0, 0, 0, 0, 0, null, 0, string.Empty));
        return series.Concat(missing).Select(row => breaks.Contains(row.Quarter) ? row with { Warnings = SeriesBreaksHere } : row);
    }

    /// <param name="listed">What the supplier's count is to be held against: a count without a quarter is one of all quarters.</param>
    private static string Warnings(CoverageRow row, long listed) => string.Join(' ', new[]
    {
        row.Warnings,
        row.SupplierCount > Math.Max(listed * Tolerance, listed + 5) ? SupplierCountsMore : string.Empty,
        row.FailedWindows > 0 ? WindowsFailed : string.Empty,
    }.Where(warning => warning.Length > 0));
}
