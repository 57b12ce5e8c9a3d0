using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Report;

/// <summary>Reads rows of <c>jaarvergelijking</c> in the order of the settings: base year, then line.</summary>
internal static class YearRows
{
    /// <param name="variant">Null for all variants.</param>
    public static IReadOnlyList<YearVerdict> Read(ReportPage page, string? variant)
    {
        var (years, lines) = (page.Frame.Compare.BaseYears.ToList(), page.Frame.Lines.ToList());
        return
        [
            .. page.Tables.Rows("jaarvergelijking", variant is null ? string.Empty : $"WHERE variant = {Sql.Text(variant)}")
                .OrderBy(row => Place(years, (int)row.Whole("basisjaar"))).ThenBy(row => Place(lines, row.Text("actielijn"))).Select(row => new YearVerdict(row)),
        ];
    }

    private static int Place<T>(List<T> order, T value) => order.IndexOf(value) is >= 0 and var place ? place : int.MaxValue;
}
