using Steunpakket.Core.Comparison;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Stages.Export;

namespace Steunpakket.Io.Report;

/// <summary>What makes a document relevant and a score 100, as the settings have it, in a reader's words.</summary>
internal static class CutWords
{
    private const int MostLimits = 4;

    /// <summary>By the settings of the manifest; an export without them scored a line apart.</summary>
    public static string Hundred(ReportPage page) => page.Manifest.Settings?.Score.Max switch
    {
        MaximumRule.Pooled => "Het hoogst scorende stuk van alle actielijnen samen krijgt 100.",
        MaximumRule.Percentile999 => "Wat boven 999 van de 1.000 scores van een actielijn ligt, krijgt 100.",
        _ => "Het hoogst scorende stuk van een actielijn krijgt 100.",
    };

    public static string Relevant(CompareOptions options) => options.Cut switch
    {
        CutRule.Fixed => $"Relevant is een stuk vanaf score {DutchNumbers.Decimal(options.CutScore)}.",
        CutRule.None => "Elk stuk met een score boven nul is relevant.",
        CutRule.IncludeZeros => "De grens ligt op het laagste kwart van alle stukken met een zoekwoord, ook die met score nul.",
        CutRule.PerYear => "Het laagste kwart van de stukken met een score telt niet als relevant, voor elk jaar apart.",
        CutRule.PerGemeente => "Het laagste kwart van de stukken met een score telt niet als relevant, voor elke gemeente apart.",
        _ => "Het laagste kwart van de stukken met een score telt niet als relevant.",
    };

    public static string Header(CutRule rule) => rule.KeepsTies() ? "Relevant vanaf" : "Relevant boven";

    /// <summary>The limits of one line: one, one a year, or from the lowest to the highest of many.</summary>
    public static string Limits(IReadOnlyList<ManifestCut> cuts) => cuts switch
    {
        [] => DutchNumbers.None,
        [var one] => DutchNumbers.Decimal(one.CutOff),
        { Count: <= MostLimits } when cuts.All(cut => cut.Year is not null) => string.Join("; ", cuts.Select(cut => $"{cut.Year}: {DutchNumbers.Decimal(cut.CutOff)}")),
        _ => $"{DutchNumbers.Decimal(cuts.Min(cut => cut.CutOff))} tot {DutchNumbers.Decimal(cuts.Max(cut => cut.CutOff))} ({cuts.Count} grenzen)",
    };
}
