using static Steunpakket.Io.Report.DutchNumbers;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>What is looked for, how it is weighed and what becomes relevant.</summary>
internal static class ScoringSection
{
    public static void Write(AccountFacts facts, Markdown text)
    {
        text.Heading(2, "Zoeken en wegen");
        text.Paragraph(Keywords(facts));
        text.Paragraph(Context(facts));
        text.Paragraph(Formula(facts));
        text.Table(["Actielijn", "Ruwe score die 100 is:", "Hoogst scorende stuk"], [.. facts.Manifest.Model.Maxima.Select(maximum => new[]
            { Markdown.Code(maximum.Line), Decimal(maximum.Raw, 2), maximum.Document is { } id ? Markdown.Code(id) : None })]);
        CutText.Write(facts, text);
    }

    private static string Keywords(AccountFacts facts)
    {
        var lists = KeywordAppendix.Lists(facts).Select(list => $"{Markdown.Code(list.Key)} {Whole(list.Count())}").ToList();
        var config = facts.Context.Config;
        return $"De lijsten tellen samen {Count(KeywordAppendix.Lists(facts).Sum(list => list.Count()), "regel", "regels")} ({List(lists)}), die in profiel "
            + $"{Markdown.Code(facts.Manifest.Keywords.Profile)} {Count(facts.Manifest.Keywords.Forms, "zoekvorm", "zoekvormen")} geven. Gezocht is naar hele woorden, zonder verschil "
            + $"tussen hoofd- en kleine letters; {config.Meaning("match.overlap")}. Groepen die geen actielijn zijn: "
            + $"{(config.Score.OutsideActionLines.Count == 0 ? "geen" : List([.. config.Score.OutsideActionLines.Select(Markdown.Code)]))}.";
    }

    private static string Context(AccountFacts facts)
    {
        var review = facts.Manifest.Review;
        return $"Woordmodellen van de geselecteerde teksten stellen contextwoorden voor; mensen besluiten daarover. {Count(facts.Manifest.Keywords.Expansions, "contextwoord telt", "contextwoorden tellen")} "
            + $"mee; per actielijn bekeken zijn er {Whole(review.Accepted)} aanvaard, {Whole(review.Rejected)} afgewezen en {Whole(review.Undecided)} nog niet beslist. Contextwoorden tellen alleen in de "
            + "scores van de actielijnen: zij selecteren geen stukken en zijn geen hits.";
    }

    private static string Formula(AccountFacts facts)
    {
        var (config, model) = (facts.Context.Config, facts.Manifest.Model);
        return $"Een woord weegt in een stuk tf × idf: tf is {config.Meaning("score.tf")}, en {Markdown.Code(config.Meaning("score.profile"))} met N = {Whole(model.Documents)} stukken (één per familie) en df het "
            + $"aantal daarvan met het woord. De ruwe score op een actielijn is de som over haar zoek- en contextwoorden; de score is {Markdown.Code("100 · ln(1 + ruw) / ln(1 + hoogste ruw)")}, "
            + $"van 0 tot 100, met als hoogste: {config.Meaning("score.max")}. {Markdown.Code("relevantie_score")} telt alle zoekwoorden samen"
            + $"{(config.Score.ExcludeFromRelevance.Count == 0 ? "" : $", zonder die van {List([.. config.Score.ExcludeFromRelevance.Select(Markdown.Code)])}")}. De scores zijn die van één vast model ({Appendix.Technical.Reference}).";
    }
}
