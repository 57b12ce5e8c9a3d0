using Steunpakket.Core.Comparison;
using static Steunpakket.Io.Report.DutchNumbers;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>Which documents are relevant, and how many are not; a row for each year or gemeente where each has a cut of its own.</summary>
internal static class CutText
{
    public static void Write(AccountFacts facts, Markdown text)
    {
        if (facts.Manifest.Cuts.Count == 0)
        {
            return;
        }

        text.Paragraph($"Relevant voor een actielijn is een stuk met een score {facts.Context.Config.Meaning("compare.cut")}. Een familie telt in de grens als één stuk.{Ties(facts.Context.Config.Compare.Cut)}");
        var hasParts = facts.Manifest.Cuts.Any(cut => Part(cut) is not null);
        text.Table(
            ["Actielijn", .. hasParts ? ["Van"] : Array.Empty<string>(), "Grens:", "Stukken met score:", "Verwijderd:", "Aandeel verwijderd:"],
            [.. facts.Manifest.Cuts.Select(cut => (string[])[Markdown.Code(cut.Line), .. hasParts ? [Part(cut) ?? None] : Array.Empty<string>(), .. Figures(cut)])]);
    }

    // What comes of equal scores; where there is no quarter there is nothing to say of it.
    private static string Ties(CutRule rule) => rule switch
    {
        CutRule.Fixed or CutRule.None => string.Empty,
        CutRule.IncludeZeros => " Heeft een kwart of meer van de stukken score 0, dan is elke score boven 0 relevant.",
        _ => " Stukken precies op de grens vallen samen weg of blijven samen staan, zodat het zelden precies een kwart is.",
    };

    private static string? Part(ManifestCut cut) => cut.Year is { } year ? $"{year}" : cut.Gemeente is { } gemeente ? Markdown.Code(gemeente) : null;

    private static IReadOnlyList<string> Figures(ManifestCut cut) =>
        [Decimal(cut.CutOff, 2), Whole(cut.Documents), Whole(cut.Removed), Percentage(cut.Documents == 0 ? null : 100.0 * cut.Removed / cut.Documents)];
}
