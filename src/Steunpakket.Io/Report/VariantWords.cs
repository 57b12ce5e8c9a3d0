using Steunpakket.Core.Comparison;

namespace Steunpakket.Io.Report;

/// <summary>What a way of counting of <c>jaarvergelijking</c> is, in a reader's words.</summary>
/// <param name="Title">As a heading.</param>
/// <param name="Meaning">As the rest of a sentence: what it counts; with <c>{dekking}</c> and <c>{marge}</c> where the settings have a say.</param>
internal sealed record VariantWords(string Title, string Meaning)
{
    private static readonly OrderedDictionary<string, VariantWords> Known = new(StringComparer.Ordinal)
    {
        ["study"] = new("Elke behandeling telt, zoals in het onderzoek van 2021", "elke behandeling van een relevant stuk in een vergadering, zoals het onderzoek van 2021"),
        ["families"] = new("Dubbele stukken eenmaal geteld", "elke familie eenmaal, op de dag van haar eerste vergadering"),
        ["aandeel"] = new(
            "Aandeel van alle stukken van de gemeente",
            "relevante families als deel van alle families van die gemeente in dat jaar, zodat meer gepubliceerde stukken niet voor meer aandacht doorgaan"),
        ["zelfde_maanden"] = new("Alleen dezelfde maanden in beide jaren", "alleen de kalendermaanden die in beide jaren gedekt zijn"),
        ["dekking"] = new(
            "Alleen gemeenten met genoeg dekking in beide jaren",
            "alleen gemeenten waarvan in beide jaren in ten minste {dekking} van de maanden een stuk gelezen is"),
        ["afgerond"] = new("Gelijk na afronding", "als study, waarbij evenveel is: omgerekend naar evenveel maanden en afgerond hetzelfde aantal"),
        ["tolerantie"] = new("Gelijk binnen een marge", "als study, waarbij evenveel is: hoogstens {marge} verschil met het aantal per maand in het basisjaar"),
        ["noemer_beide"] = new("Van gemeenten met treffers in een van beide jaren", "als study, over gemeenten met een stuk met een zoekwoord in een van beide jaren"),
        ["noemer_toegankelijk"] = new("Van alle toegankelijke gemeenten", "als study, over alle gemeenten waarvan in beide jaren stukken gelezen zijn"),
        ["aanbevolen"] = new(
            "Aanbevolen: aandeel, dubbelen eenmaal, zelfde maanden, genoeg dekking", "families, als aandeel, in dezelfde maanden en met dezelfde dekking als bij dekking, tegelijk"),
    };

    /// <summary>The meaning with the settings filled in; empty for a variant that is not known here.</summary>
    public string MeaningUnder(CompareOptions options) => Meaning
        .Replace("{dekking}", DutchNumbers.Percentage(100 * options.MinCoverage), StringComparison.Ordinal)
        .Replace("{marge}", $"{options.TolerancePercent}%", StringComparison.Ordinal);

    /// <summary>A variant that is not known here goes by its own name, and its meaning is empty.</summary>
    public static VariantWords Of(string variant) => Known.TryGetValue(variant, out var words) ? words : new(variant.Replace('_', ' '), string.Empty);

    /// <summary>Each of them once: the known ones from the study's on, then the others by name.</summary>
    public static IEnumerable<string> InOrder(IEnumerable<string> variants) => variants.Distinct(StringComparer.Ordinal)
        .OrderBy(variant => Known.IndexOf(variant) is >= 0 and var place ? place : Known.Count).ThenBy(variant => variant, StringComparer.Ordinal);
}
