using Steunpakket.Core.Dutch;

namespace Steunpakket.Core.Expansion;

/// <summary>Lists the inflections of one word with each other, so that a reviewer decides about them together.</summary>
internal static class InflectionGroups
{
    /// <param name="candidates">Of one line.</param>
    public static IEnumerable<ExpansionCandidate> Apply(IReadOnlyList<ExpansionCandidate> candidates)
    {
        var terms = candidates.Select(candidate => candidate.Term).ToHashSet(StringComparer.Ordinal);
        var forms = terms.ToDictionary(term => term, _ => new SortedSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var term in terms)
        {
            foreach (var variant in DutchInflection.Variants(term).Where(variant => variant != term && terms.Contains(variant)))
            {
                forms[term].Add(variant);
                forms[variant].Add(term);
            }
        }

        return candidates.Select(candidate => candidate with { Inflections = [.. forms[candidate.Term]] });
    }
}
