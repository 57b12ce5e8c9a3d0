using Steunpakket.Core.Embedding.Tokens;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Selection;
using Steunpakket.Core.Tests.Selection;

namespace Steunpakket.Benchmarks;

/// <summary>The study's forms as one keyword list.</summary>
internal static class ExpandKeywords
{
    public static KeywordSet Set { get; } = new KeywordLists(
        [new KeywordGroup("algemeen", [.. StudyForms.All.Select((form, at) => new KeywordLine(form, "algemeen", "benchmark", new LinePlace("benchmark", at + 1)))])],
        new KeywordFilters([], []),
        []).For(KeywordProfile.Extended);

    public static KeywordPhrases Phrases => new(Set.Keywords, new MatchOptions());
}
