using Steunpakket.Io.Report;
using static Steunpakket.Io.Report.DutchNumbers;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>Which documents of which gemeenten were read, and how far that is like the whole country.</summary>
internal static class CorpusSection
{
    // Austin (2009): beyond this a selection is taken for unlike the whole.
    private const double Unlike = 0.1;

    private const int MostClasses = 5;

    public static void Write(AccountFacts facts, Markdown text)
    {
        text.Heading(2, "Welke stukken");
        text.Paragraph(Listed(facts));
        text.Paragraph(Selected(facts));
        text.Paragraph(Accessible(facts));
        text.Paragraph(Representative(facts));
    }

    private static string Listed(AccountFacts facts)
    {
        var (row, period) = (facts.Coverage, facts.Manifest.Period);
        return $"Gezocht is in raadsstukken met een vergadering van {Day(period.Since)} tot en met {Day(period.Until)}. De bronnen ({Markdown.Escape(row.Text("bronnen"))}) vermelden "
            + $"{Count(row.Number("vermeld"), "stuk", "stukken")} van {Count(row.Number("gemeenten"), "gemeente", "gemeenten")} van toen. "
            + $"Opgehaald zijn er {Whole(row.Number("opgehaald"))}; daarvan zijn er {Whole(row.Number("tekst"))} gelezen en {Whole(row.Number("needs_ocr"))} alleen als beeld aanwezig "
            + $"(tekstherkenning nodig). {Recognised(row)}Mislukt zijn er {Whole(row.Number("mislukt"))}, bij het ophalen of het lezen; volgens een regel overgeslagen {Whole(row.Number("overgeslagen"))}. "
            + $"Per gemeente, kwartaal en bron staat dat in {Markdown.Code("dekking.csv")}.";
    }

    private static string Recognised(ReportRow row) => (row.Number("ocr_gelezen"), row.Number("paginas_ongelezen")) switch
    {
        (null or 0, null or 0) => string.Empty,
        (null or 0, var pages) => $"{Unread(pages)} ",
        (var read, null or 0) => $"{ByOcr(read)} ",
        (var read, var pages) => $"{ByOcr(read)} {Unread(pages)} ",
    };

    private static string ByOcr(double? documents) => $"Met tekstherkenning gelezen zijn er {Whole(documents)}; daarin kunnen leesfouten staan.";

    private static string Unread(double? pages) => $"Niet gelezen: {Count(pages, "pagina", "pagina's")} met beeld of onleesbare tekens, ook in stukken die verder gelezen zijn.";

    private static string Selected(AccountFacts facts) =>
        $"In {Count(facts.Totals.Number("documenten"), "gelezen stuk", "gelezen stukken")} staat ten minste één zoekwoord ({Appendix.Keywords.Reference}), samen "
        + $"{Count(facts.Totals.Number("hits"), "keer", "keer")} ({Appendix.Frequencies.Reference}). Versies en dubbelen van hetzelfde stuk binnen een gemeente vormen een familie; "
        + $"zo geteld zijn het er {Whole(facts.Totals.Number("families"))}.";

    private static string Accessible(AccountFacts facts)
    {
        var total = facts.Total;
        return $"Van de {Count(total.Number("gemeenten"), "gemeente", "gemeenten")} {Borders(facts)} zijn van {Whole(total.Number("toegankelijk"))} "
            + $"({Percentage(total.Number("toegankelijk_pct"))}) stukken uit {facts.TargetYear} gelezen; daar woont {Percentage(total.Number("inwoners_toegankelijk_pct"))} van de inwoners. "
            + $"Bij {Whole(total.Number("met_hits"))} staat in ten minste één daarvan een zoekwoord: {Percentage(total.Number("met_hits_van_toegankelijk_pct"))} van de toegankelijke "
            + $"gemeenten en {Percentage(total.Number("met_hits_pct"))} van alle.";
    }

    // Data that end before the target year know no gemeenten of it.
    private static string Borders(AccountFacts facts)
    {
        var borders = facts.Context.Config.Compare.BordersOf(facts.Manifest.Period.Until);
        return borders.Year == facts.TargetYear ? $"van {facts.TargetYear}" : $"op {Day(borders)}";
    }

    private static string Representative(AccountFacts facts)
    {
        var unlike = facts.Classes
            .Where(row => row.Text("indeling") is "grootte" or "provincie" && Math.Abs(row.Number("verschil_toegankelijk_sd") ?? 0) > Unlike)
            .OrderByDescending(row => Math.Abs(row.Number("verschil_toegankelijk_sd") ?? 0)).ThenBy(row => row.Text("klasse"), StringComparer.Ordinal)
            .Select(row => $"{Markdown.Escape(row.Text("klasse"))} ({Percentage(row.Number("aandeel_toegankelijk_pct"))} van de toegankelijke tegen {Percentage(row.Number("aandeel_gemeenten_pct"))} van alle gemeenten)")
            .ToList();
        var found = facts.Total.Number("toegankelijk") is null or 0 ? "Zonder toegankelijke gemeenten valt over de spreiding niets te zeggen."
            : unlike.Count == 0 ? $"Naar grootte en provincie wijken de toegankelijke gemeenten nergens meer dan {Decimal(Unlike)} standaardafwijking af van alle gemeenten."
            : $"Naar grootte en provincie wijken de toegankelijke gemeenten bij {Count(unlike.Count, "klasse", "klassen")} meer dan {Decimal(Unlike)} standaardafwijking af van alle gemeenten, het meest bij "
                + $"{List([.. unlike.Take(MostClasses)])}.";
        return $"{found} Grootte en inwoners zijn die van het CBS op 1 januari 2022; een gemeente die toen was opgegaan in een andere, telt met de grootte van die andere. Alle klassen staan in "
            + $"{Markdown.Code("representativiteit.csv")}, de uitkomsten gewogen naar grootte en provincie en naar inwoners in {Markdown.Code("representativiteit_gewogen.csv")}.";
    }
}
