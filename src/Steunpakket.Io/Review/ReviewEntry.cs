using Steunpakket.Core.Keywords;
using Steunpakket.Core.Reviewing;

namespace Steunpakket.Io.Review;

/// <summary>One word for one line of action: proposed, decided about, or both.</summary>
internal sealed record ReviewEntry(ReviewKey Key, ProposedWord? Proposed, ExpansionLine? Decided)
{
    public string Seed => Proposed?.Seed ?? Decided?.Seed ?? "";

    public double? Cosine => Proposed is null ? Decided?.Cosine : Proposed.Cosine;

    /// <summary>All that stands in the candidates and in the lines, in the order for reading.</summary>
    public static IReadOnlyList<ReviewEntry> All(IReadOnlyList<ProposedWord> proposed, IReadOnlyList<ExpansionLine> lines, KeywordSet keywords)
    {
        var decided = ReviewedWords.ByKey(lines);
        var words = proposed.DistinctBy(word => word.Key).Where(word => word.Key.IsAskedBy(keywords) || decided.ContainsKey(word.Key)).ToDictionary(word => word.Key);
        return ReviewOrder.Sort(
            words.Keys.Union(decided.Keys).Select(key => new ReviewEntry(key, words.GetValueOrDefault(key), decided.GetValueOrDefault(key))),
            entry => (entry.Key, entry.Proposed?.Forms ?? [], entry.Cosine));
    }
}
