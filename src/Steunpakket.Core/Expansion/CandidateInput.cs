using Steunpakket.Core.Embedding;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Expansion;

/// <summary>What candidates are found in.</summary>
public sealed record CandidateInput
{
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>The members of the ensemble; a row a word of the vocabulary. They are not changed.</summary>
    public required IReadOnlyList<VectorMatrix> Models { get; init; }

    /// <summary>The corpus, for co-occurrences and word pairs.</summary>
    public required ITokenBlocks Blocks { get; init; }

    public required KeywordSet Keywords { get; init; }

    /// <summary>The groups that are action lines. A word found for another group is proposed for the nearest of them (METHOD 4.7).</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>Groups for whose keywords words are looked for. What was listed for other research has none (METHOD 1.2 B8).</summary>
    public required IReadOnlyList<string> SeedGroups { get; init; }

    /// <summary>Words whose sense is to be kept away from a keyword (its form), a whole group (its name) or everything (the empty name).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> NegativeSeeds { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public required KnownWords Known { get; init; }

    /// <summary>How keywords share the text: whether a keyword takes a part of a word.</summary>
    public MatchOptions Match { get; init; } = new();

    /// <summary>Threads that may work side by side; the result is the same for any number. Default 1.</summary>
    public int Threads { get; init; } = 1;
}
