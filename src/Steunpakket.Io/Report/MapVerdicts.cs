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

    /// <summary>Relevant documents a month in a year; null where the comparison has no row or no months.</summary>
    public double? PerMonth(GemeenteCode gemeente, string line, int year) => Row(gemeente, line, year)?.Number("per_maand");

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
