using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Maps;

namespace Steunpakket.Io.Report;

/// <summary>What the map says of each gemeente and line: table <c>jaarvergelijking_gemeente</c> beside what was readable.</summary>
internal sealed class MapVerdicts
{
    private readonly Dictionary<(string Gemeente, string Line, int Year), ReportRow> _rows;
    private readonly ReportPage _page;

    public MapVerdicts(ReportPage page, int baseYear)
    {
        (_page, BaseYear) = (page, baseYear);
        _rows = page.Tables.Rows("jaarvergelijking_gemeente", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"WHERE jaar IN ({baseYear}, {page.TargetYear})"))
            .ToDictionary(row => (row.Text("gemeentecode"), row.Text("actielijn"), (int)row.Whole("jaar")));
    }

    public int BaseYear { get; }

    /// <summary>Relevant documents in a year and the months they are of: a rate a month, rounded, would hide what the verdict rests on.</summary>
    /// <returns>Null where the comparison has no row or no months.</returns>
    public (double Documents, double Months)? Counted(GemeenteCode gemeente, string line, int year) =>
        Row(gemeente, line, year) is { } row && row.Number("maanden") is > 0 and var months ? (row.Number("relevante_documenten") ?? 0, months) : null;

    public TileState State(GemeenteCode gemeente, string line)
    {
        var (before, now) = (Row(gemeente, line, BaseYear), Row(gemeente, line, _page.TargetYear));
        return TileStateRule.Of(
            Parse(before?.TextOrNull("oordeel")),
            before?.Is("telt_mee") == true,
            before?.Whole("relevante_documenten") > 0 || now?.Whole("relevante_documenten") > 0,
            _page.Coverage.Readable.Contains((gemeente, BaseYear)) && _page.Coverage.Readable.Contains((gemeente, _page.TargetYear)));
    }

    private static Verdict? Parse(string? word) => Enum.GetValues<Verdict>().Where(verdict => verdict.Word() == word).Select(verdict => (Verdict?)verdict).FirstOrDefault();

    private ReportRow? Row(GemeenteCode gemeente, string line, int year) => _rows.GetValueOrDefault((gemeente.Value, line, year));
}
