using Steunpakket.Core.Documents;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Tests.Scoring;

/// <summary>Small collections written by hand.</summary>
internal static class Example
{
    public static readonly TermList Terms = new(
    [
        new("jeugd", ["actielijn_1"]),
        new("mantelzorg", ["actielijn_2"]),
        new("sport", ["actielijn_1", "actielijn_3"]),
        new("eenzaamheid", ["algemeen"]),
        new("veerkracht", ["rivm"]),
        new("jongerenwerk", ["actielijn_1"], isExpansion: true),
    ]);

    public static DocumentId Id(string id) => DocumentId.Parse($"folder/GM0518/{id}");

    /// <summary>A document of 100 words on pages that are not known.</summary>
    public static DocumentTerms Document(string id, params (string Form, int Count)[] counts) =>
        Paged(id, [.. counts.Select(count => (count.Form, count.Count, Array.Empty<PageCount>()))]);

    public static DocumentTerms Paged(string id, params (string Form, int Count, PageCount[] Pages)[] counts) => new(
        Id(id),
        100,
        [.. counts
            .Select(count => new TermCount(Terms.IndexOf(count.Form), count.Count, count.Pages is [] ? null : count.Pages))
            .OrderBy(count => count.Term)]);

    public static ScoredDocument Score(ScoreOptions options, DocumentTerms document, params DocumentTerms[] others) =>
        new DocumentScorer(Fit(options, [document, .. others])).Score(document);

    public static ScoringModel Fit(ScoreOptions options, params DocumentTerms[] documents) =>
        ScoringModel.Fit(Terms, documents, options, "0000");

    public static LineScore Line(this ScoredDocument document, string line) =>
        document.Lines.Single(score => score.Line == line);
}
