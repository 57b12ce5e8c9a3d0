namespace Steunpakket.Io.Report.Sections;

/// <summary>How much there is to go by, and the outcome a line in a sentence.</summary>
internal sealed class SummarySection() : ReportSection("kort", "In het kort")
{
    protected override (string Table, string[] Columns) Needs => ("dekking", ["gemeentecode", "kwartaal", "vermeld", "tekst"]);

    protected override void Write(ReportPage page)
    {
        WriteSentences(page);
        var totals = page.Tables.Query("dekking", from => $"SELECT sum(vermeld)::BIGINT AS vermeld, sum(tekst)::BIGINT AS tekst FROM {from}")[0];
        var selected = page.Tables.Has("documenten") ? page.Tables.Query("documenten", from => $"SELECT count(*)::BIGINT AS n FROM {from}")[0].Whole("n") : 0;
        var (accessible, hit) = Gemeenten(page);
        page.Html.Open("div", ("class", "kaarten")).Line();
        Card(page, new Share(accessible, page.Coverage.All, "gemeenten"), $"gemeenten met leesbare stukken in {page.TargetYear}");
        Card(page, new Share(hit, accessible, "gemeenten met leesbare stukken"), $"daarvan met minstens één stuk waarin een zoekwoord voorkomt");
        Card(page, new Share(totals.Whole("tekst"), totals.Whole("vermeld"), "vermelde stukken"), "stukken waarvan de tekst gelezen kon worden");
        Card(page, new Share(selected, totals.Whole("tekst"), "gelezen stukken"), "stukken met minstens één zoekwoord");
        page.Html.Close().Line();
    }

    // By meetings, as the comparison counts; without that table by the first meeting.
    private static (double Accessible, double Hit) Gemeenten(ReportPage page) =>
        page.Tables.Has("representativiteit", "indeling", "toegankelijk", "met_hits") && page.Tables.Rows("representativiteit", "WHERE indeling = 'totaal'") is [var total]
            ? (total.Number("toegankelijk") ?? 0, total.Number("met_hits") ?? 0)
            : (page.Coverage.Accessible(page.TargetYear), page.Coverage.Hit(page.TargetYear));

    // The number is the share's part: percentages are the smaller print here.
    private static void Card(ReportPage page, Share share, string label)
    {
        page.Html.Open("div", ("class", "kaartje")).Element("strong", DutchNumbers.Whole(share.Part)).Element("span", label, ("class", "wat"));
        page.Html.Open("span", ("class", "deel"));
        share.Write(page.Html);
        page.Html.Close().Close().Line();
    }

    private static void WriteSentences(ReportPage page)
    {
        if (page.Frame.Compare.BaseYears is not [var baseYear, ..] || !page.Tables.Has("jaarvergelijking", "variant", "basisjaar", "p_holm"))
        {
            return;
        }

        OutcomeList.Write(page, YearRows.Read(page, "study").Where(verdict => verdict.Row.Number("basisjaar") == baseYear));
    }
}
