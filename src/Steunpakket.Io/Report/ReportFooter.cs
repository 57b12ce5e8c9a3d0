namespace Steunpakket.Io.Report;

/// <summary>What is needed to make the same page again.</summary>
internal static class ReportFooter
{
    public static void Write(ReportPage page)
    {
        var (html, manifest) = (page.Html, page.Manifest);
        html.Open("footer").Open("div", ("class", "binnen")).Line();
        html.Element("h2", "Verantwoording").Line();
        html.Element("p", "Met dezelfde stukken, woordenlijsten en instellingen geeft het programma dezelfde bladzijde.").Line().Open("dl").Line();
        Fact(page, "Momentopname", manifest.SnapshotId);
        Fact(page, "Export", manifest.Fingerprint);
        Fact(page, "Instellingen", manifest.ConfigHash);
        Fact(page, "Woordenlijsten", $"{manifest.Keywords.Hash} ({manifest.Keywords.Profile}, {DutchNumbers.Whole(manifest.Keywords.Forms)} vormen)");
        Fact(page, "Contextwoorden", $"{manifest.Keywords.ExpansionHash} ({DutchNumbers.Whole(manifest.Keywords.Expansions)} woorden)");
        Fact(page, "Rekenmodel", $"{manifest.Model.Id} ({manifest.Model.Profile})");
        foreach (var (name, version) in manifest.Versions.OrderBy(version => version.Key, StringComparer.Ordinal))
        {
            Fact(page, name, version);
        }

        html.Close().Line().Element(
            "p", "Plaatsen en inwoners van gemeenten: CBS en PDOK (CC BY 4.0).").Close().Close().Line();
    }

    private static void Fact(ReportPage page, string name, string value) =>
        page.Html.Open("div").Element("dt", name).Open("dd").Element("code", value).Close().Close().Line();
}
