using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Report;
using static Steunpakket.Io.Report.DutchNumbers;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>How years are compared, and what came out of the way the study counted.</summary>
internal static class ComparisonSection
{
    private const string Study = "study";

    public static void Write(AccountFacts facts, Markdown text)
    {
        text.Heading(2, "Jaren vergelijken");
        text.Paragraph(Rule(facts));
        text.Paragraph(Denominator(facts));
        text.Table(
            ["Tegen", "Actielijn", "N:", "Meer:", "Minder:", "Evenveel:", "waarvan 0 en 0:", "Verschil (procentpunt):", "95%-interval", "p (Holm):", "Uitkomst"],
            [.. facts.Years.Where(row => row.Text("variant") == Study).Select(Row)]);
        text.Paragraph(Variants(facts));
        text.List([.. VariantWords.InOrder(facts.Years.Select(row => row.Text("variant"))).Select(variant => Meaning(variant, facts.Context.Config.Compare))]);
        text.Paragraph(Support(facts));
        text.Table(["Tegen", "Actielijn", "Uitkomst", "Rekenwijzen die haar steunen", "Combinaties die haar steunen"], [.. facts.Robustness.Select(row => new[]
            {
                row.Text("basisjaar"), Markdown.Code(row.Text("actielijn")), VerdictSupportWords.Verdict(row),
                VerdictSupportWords.OfVariants(row), VerdictSupportWords.OfCombinations(row),
            })]);
    }

    private static string Rule(AccountFacts facts)
    {
        var compare = facts.Context.Config.Compare;
        var months = new CoveredMonths(
            new DateWindow(facts.Manifest.Period.Since, facts.Manifest.Period.Until), new DateWindow(DateOnly.MinValue, DateOnly.MaxValue));
        var covered = compare.BaseYears.Append(compare.TargetYear).Order().Select(year => $"{Count(months.Count(year), "maand", "maanden")} in {year}").ToList();
        return $"Per gemeente en actielijn is het aantal relevante stukken per maand van {compare.TargetYear} vergeleken met dat van {List([.. compare.BaseYears.Order().Select(year => $"{year}")])}. "
            + $"Alleen hele kalendermaanden binnen de periode tellen: {List(covered)}, minder bij een gemeente die korter bestond. Vergeleken is met hele getallen (aantal × maanden van het andere jaar); "
            + $"{Tie(facts)}. Variant {Markdown.Code(Study)} telt elke behandeling in een vergadering, zoals het onderzoek van 2021 deed. "
            + "Een gemeente die is opgegaan in een andere, telt onder haar opvolger. Is van een van beide jaren niets gelezen, ontbreekt een deel van een samengevoegde gemeente, of is een gemeente "
            + "gesplitst, dan is zij onvergelijkbaar en telt zij niet mee.";
    }

    private static string Tie(AccountFacts facts)
    {
        var compare = facts.Context.Config.Compare;
        return compare.Tie == TieRule.Tolerance
            ? $"evenveel is: hoogstens {compare.TolerancePercent}% verschil met het aantal per maand in het basisjaar"
            : facts.Context.Config.Meaning("compare.tie");
    }

    private static string Denominator(AccountFacts facts) =>
        $"Percentages zijn van {facts.Context.Config.Meaning("compare.denominator")}, voor zover vergelijkbaar (N). De p-waarde is die van een tweezijdige tekentoets op meer tegen minder, "
        + $"gecorrigeerd volgens Holm over de rijen van de variant; onder {Decimal(NationalVerdicts.Level, 2)} heet een verschil hier aantoonbaar. De toets neemt aan dat gemeenten los van elkaar staan; zij werken samen, dus de werkelijke p is waarschijnlijk groter. "
        + (facts.Context.Config.Compare.Bootstrap > 0
            ? $"Het 95%-interval van het verschil komt uit {Count(facts.Context.Config.Compare.Bootstrap, "trekking", "trekkingen")} met teruglegging uit de vergeleken gemeenten. "
            : "Het 95%-interval van het verschil is de normale benadering; bij weinig gemeenten is die onnauwkeurig en kan zij buiten −100 tot 100 komen. ")
        + "Over de uitkomst beslist de toets, niet het interval.";

    private static IReadOnlyList<string> Row(ReportRow row) =>
    [
        row.Text("basisjaar"), Markdown.Code(row.Text("actielijn")), Whole(row.Number("n")),
        Percentage(row.Number("meer_pct")), Percentage(row.Number("minder_pct")), Percentage(row.Number("evenveel_pct")), Whole(row.Number("evenveel_nul")),
        Decimal(row.Number("verschil_pp")), Interval(new YearVerdict(row)), Probability(row.Number("p_holm")), new YearVerdict(row).Word,
    ];

    private static string Interval(YearVerdict verdict) => verdict.Bounds is var (low, high) ? $"{Decimal(low)} tot {Decimal(high)}" : None;

    private static string Meaning(string variant, CompareOptions options) =>
        VariantWords.Of(variant).MeaningUnder(options) is { Length: > 0 } meaning ? $"{Markdown.Code(variant)}: {meaning}" : Markdown.Code(variant);

    private static string Variants(AccountFacts facts)
    {
        var variants = facts.Years.Select(row => row.Text("variant")).Distinct(StringComparer.Ordinal).Count();
        return $"Of de percentages van een tabel bij hun N passen, rekent {Markdown.Code("steunpakket check-table")} na. {Markdown.Code("jaarvergelijking.csv")} telt op "
            + $"{Count(variants, "manier", "manieren")}; een uitkomst die op de meeste stand houdt, is steviger dan een die van één manier afhangt:";
    }

    private static string Support(AccountFacts facts) =>
        $"{Markdown.Code("robuustheid.csv")} telt hoeveel van deze rekenwijzen de uitkomst van {Markdown.Code(Study)} steunen, en hoeveel van alle combinaties van zoekwoorden, weging, grens, "
        + $"eenheid en gelijk ({Markdown.Code("jaarvergelijking_gevoeligheid.csv")}). Bij de combinaties geldt een verschil onder {Decimal(NationalVerdicts.Level, 2)} zonder correctie; wat niet vergeleken kon worden, "
        + $"steunt niets en telt niet mee{(facts.Robustness.Count == 0 ? ". Er is niets vergeleken." : ":")}";
}
