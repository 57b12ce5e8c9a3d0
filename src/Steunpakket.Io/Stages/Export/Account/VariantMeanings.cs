using Steunpakket.Core.Comparison;
using Steunpakket.Io.Report;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>What the variants of the comparison count, in Dutch.</summary>
internal static class VariantMeanings
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["study"] = "elke behandeling van een relevant stuk in een vergadering, zoals het onderzoek van 2021",
        ["families"] = "elke familie eenmaal, op de dag van haar eerste vergadering",
        ["aandeel"] = "relevante families als deel van alle families van die gemeente in dat jaar, zodat meer gepubliceerde stukken niet voor meer aandacht doorgaan",
        ["zelfde_maanden"] = "alleen de kalendermaanden die in beide jaren gedekt zijn",
        ["dekking"] = "alleen gemeenten waarvan in beide jaren in ten minste {dekking} van de maanden een stuk gelezen is",
        ["afgerond"] = "als study, waarbij evenveel is: omgerekend naar evenveel maanden en afgerond hetzelfde aantal",
        ["tolerantie"] = "als study, waarbij evenveel is: hoogstens {marge} verschil met het aantal per maand in het basisjaar",
        ["noemer_beide"] = "als study, over gemeenten met een stuk met een zoekwoord in een van beide jaren",
        ["noemer_toegankelijk"] = "als study, over alle gemeenten waarvan in beide jaren stukken gelezen zijn",
        ["aanbevolen"] = "families, als aandeel, in dezelfde maanden en met dezelfde dekking als bij dekking, tegelijk",
    };

    /// <summary>An item a variant, in the order of names.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> variants, CompareOptions options) => variants.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        .Select(variant => Meanings.TryGetValue(variant, out var meaning) ? $"{Markdown.Code(variant)}: {Filled(meaning, options)}" : Markdown.Code(variant));

    private static string Filled(string meaning, CompareOptions options) => meaning
        .Replace("{dekking}", DutchNumbers.Percentage(100 * options.MinCoverage), StringComparison.Ordinal)
        .Replace("{marge}", $"{options.TolerancePercent} %", StringComparison.Ordinal);
}
