using System.Globalization;
using Steunpakket.Core.Texts;
using Steunpakket.Core.Texts.Pages;

namespace Steunpakket.Extraction;

/// <summary>Judges the pages of a document, and by them whether it has a text.</summary>
internal sealed class DocumentJudge(ExtractOptions options, JudgeWords? words)
{
    private readonly Lazy<PageJudge> _judge = new(() => new PageJudge(options.MinLettersPerPage, words?.Language.Value));

    /// <summary>While it stays the same, the same page is judged the same.</summary>
    public string Version { get; } = $"judge {PageJudge.Version}, {words?.Hash ?? "no words"}";

    /// <summary>On how many pages fonts tell another text than they show. Scans are none of them.</summary>
    public int Misread(RawPages raw) =>
        raw.Pages.Count(page => _judge.Value.Judge(new PageEvidence(page.Text, page.Text, Unmapped: page.Unmapped)).Flaw?.NeedsOcr() == true);

    /// <param name="shaped">The pages of <paramref name="raw"/>.</param>
    public ExtractionResult<ExtractedDocument> Judge(RawPages raw, IReadOnlyList<ShapedPage> shaped)
    {
        var pages = raw.Pages.Zip(shaped, Judged).ToArray();
        var flaws = pages.Where(page => page.Flaw?.NeedsOcr() == true).Select(page => page.Flaw!.Value).ToArray();
        if (flaws.Length > 0 && !pages.Any(page => page.Flaw?.NeedsOcr() != true && HasLetters(page.Text)))
        {
            return new ExtractionResult<ExtractedDocument>.NotRead(NotReadReason.NeedsOcr, Join(Describe(flaws), raw.Fallback)) { Pages = pages.Length };
        }

        return pages.Any(page => HasLetters(page.Text) || HasLetters(page.Running))
            ? new ExtractionResult<ExtractedDocument>.Read(new ExtractedDocument(pages, raw.Engine, raw.Fallback))
            : new ExtractionResult<ExtractedDocument>.NotRead(NotReadReason.Empty, Join("no letters", raw.Fallback));
    }

    private PageText Judged(RawPage raw, ShapedPage shaped)
    {
        var verdict = _judge.Value.Judge(new PageEvidence(raw.Text, shaped.Body, raw.Pictured, raw.Unmapped));
        return new PageText(shaped.Body, WordCount.Of(shaped.Body), shaped.Running) { Quality = verdict.Quality, Flaw = verdict.Flaw };
    }

    private string Describe(PageFlaw[] flaws)
    {
        var counts = flaws.CountBy(flaw => flaw).OrderBy(one => one.Key).Select(one => $"{What(one.Key)} on {Pages(one.Value)}");
        return string.Join(", ", counts) + (Array.TrueForAll(flaws, flaw => flaw == PageFlaw.Scan)
            ? string.Create(CultureInfo.InvariantCulture, $", and no page with {options.MinLettersPerPage} letters") : "");
    }

    private static string What(PageFlaw flaw) => flaw switch
    {
        PageFlaw.Scan => "pictures",
        PageFlaw.Garbled => "letters that make no words",
        _ => "characters that mean nothing",
    };

    private static string Pages(int count) => count == 1 ? "1 page" : string.Create(CultureInfo.InvariantCulture, $"{count} pages");

    private static string Join(string detail, string? note) => note is null ? detail : $"{detail}; {note}";

    private static bool HasLetters(string text) => !LetterCount.IsBelow(text, 1);
}
