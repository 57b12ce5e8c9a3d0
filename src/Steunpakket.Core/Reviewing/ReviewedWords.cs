using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Reviewing;

/// <summary>The decisions of <c>uitbreiding.csv</c> by word and line of action.</summary>
public static class ReviewedWords
{
    /// <summary>One line a key; where several stand there, a decided one before an undecided one, and the first of those.</summary>
    public static IReadOnlyDictionary<ReviewKey, ExpansionLine> ByKey(IEnumerable<ExpansionLine> lines) => lines
        .GroupBy(line => new ReviewKey(line.Group, line.Form))
        .ToDictionary(same => same.Key, same => same.OrderBy(line => line.Status == ExpansionStatus.Undecided).First());
}
