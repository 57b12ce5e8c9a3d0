namespace Steunpakket.Io.Report;

/// <summary>The top of the page: what it is about, what it rests on, and how not to read it.</summary>
internal static class ReportHeader
{
    public static string Title(ReportPage page) => page.Frame.Compare.BaseYears is { Count: > 0 } years
        ? $"Waar gemeenteraden over spreken: {page.TargetYear} vergeleken met {DutchNumbers.List([.. years.Select(year => $"{year}")])}"
        : $"Waar gemeenteraden over spreken in {page.TargetYear}";

    public static void Write(ReportPage page)
    {
        var (html, manifest) = (page.Html, page.Manifest);
        html.Open("header", ("class", "kop")).Line().Open("div", ("class", "binnen")).Line();
        html.Element("p", "Raadsstukken van gemeenten", ("class", "boven")).Line().Element("h1", Title(page)).Line().Open("dl").Line();
        Fact(page, "Periode", $"{DutchNumbers.Day(manifest.Period.Since)} tot en met {DutchNumbers.Day(manifest.Period.Until)}");
        Fact(page, "Gegevens tot en met", DutchNumbers.Day(manifest.DataThrough));
        Fact(page, "Momentopname", manifest.SnapshotId);
        Fact(page, "Rekenmodel", manifest.Model.Id);
        html.Close().Close().Close().Line();
    }

    /// <summary>The two caveats of the study (METHOD C11).</summary>
    public static void WriteCaveats(ReportPage page)
    {
        page.Html.Open("section", ("class", "vooraf"), ("aria-labelledby", "vooraf-kop")).Line().Element("h2", "Lees dit eerst", ("id", "vooraf-kop")).Line();
        page.Html.Open("div", ("class", "twee")).Line();
        Caveat(page, "Een aanwijzing, geen vaststelling.", "Dit rapport telt woorden in raadsstukken. Dat geeft een indicatief beeld van de aandacht voor een onderwerp en is geen harde waarheid: woorden kunnen iets anders betekenen, en stukken kunnen ontbreken.");
        Caveat(page, "Geen stukken is niet: geen beleid.", "Wie een onderwerp niet in de raad behandelt, of er niets over vastlegt, komt hier niet voor. Een gemeente kan veel doen zonder dat er een stuk over te vinden is.");
        page.Html.Close().Close().Line();
    }

    public static void WriteContents(ReportPage page)
    {
        page.Html.Open("nav", ("aria-label", "Inhoud")).Open("ol").Line();
        foreach (var section in ReportSections.All)
        {
            page.Html.Open("li").Element("a", section.Title, ("href", $"#{section.Id}")).Close().Line();
        }

        page.Html.Close().Close().Line();
    }

    private static void Fact(ReportPage page, string name, string value) =>
        page.Html.Open("div").Element("dt", name).Element("dd", value).Close().Line();

    private static void Caveat(ReportPage page, string headline, string text) =>
        page.Html.Open("p").Element("strong", headline).Text(" " + text).Close().Line();
}
