using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords;

/// <summary>The keyword lists as one profile counts them: the same for any order of lines and files.</summary>
public sealed record KeywordSet
{
    public required KeywordProfile Profile { get; init; }

    /// <summary>Every group, sorted ordinally, those without a form included.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>Different forms, sorted ordinally by form, then by unit.</summary>
    public required IReadOnlyList<KeywordForm> Forms { get; init; }

    /// <summary>What selects documents: term i is form i; exceptions, which are never reported, come after the last form.</summary>
    public required IReadOnlyList<MatchTerm> Keywords { get; init; }

    /// <summary>The COVID filter with its exceptions.</summary>
    public required IReadOnlyList<MatchTerm> Covid { get; init; }

    /// <summary>The steunpakket filter with its exceptions.</summary>
    public required IReadOnlyList<MatchTerm> Steunpakket { get; init; }

    /// <summary>Accepted context words, sorted ordinally. They score, and neither select nor count as hits (METHOD 4.1).</summary>
    public required IReadOnlyList<ExpansionForm> Expansions { get; init; }

    /// <summary>Of profile, groups, forms, exceptions and filters; reviewing context words does not change it.</summary>
    public required KeywordHash Hash { get; init; }

    /// <summary>Of the accepted context words and their groups.</summary>
    public required KeywordHash ExpansionHash { get; init; }

    /// <summary>Words whose sense is kept away from context words: of a form, of a group by its name, of everything by the empty name. In no hash here.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> NegativeSeeds { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Term i is expansion i.</summary>
    public IReadOnlyList<MatchTerm> ExpansionTerms => [.. Expansions.Select(form => form.ToTerm())];
}
