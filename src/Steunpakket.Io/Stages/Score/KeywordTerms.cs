using Steunpakket.Core.Keywords;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Io.Stages.Score;

/// <summary>The terms of scoring, out of the keyword lists.</summary>
internal static class KeywordTerms
{
    public static TermList Of(KeywordSet keywords) => new(
        keywords.Forms.Select(form => new Term(form.Label, form.Groups))
            .Concat(keywords.Expansions.Select(form => new Term(form.Form, form.Groups, isExpansion: true))));
}
