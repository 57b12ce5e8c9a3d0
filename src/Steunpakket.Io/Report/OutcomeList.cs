namespace Steunpakket.Io.Report;

/// <summary>Rows of the comparison as sentences: what may be said first, what it rests on after it.</summary>
internal static class OutcomeList
{
    public static void Write(ReportPage page, IEnumerable<YearVerdict> verdicts)
    {
        page.Html.Open("ul", ("class", "uitkomst")).Line();
        foreach (var verdict in verdicts)
        {
            page.Html.Open("li", ("class", verdict.Look))
                .Element("strong", $"{page.Frame.Title(verdict.Row.Text("actielijn"))}: {verdict.Word}.").Text($" {verdict.Sentence()}").Close().Line();
        }

        page.Html.Close().Line();
    }
}
