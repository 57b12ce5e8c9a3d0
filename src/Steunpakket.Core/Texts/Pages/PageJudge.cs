using Steunpakket.Core.Quality;

namespace Steunpakket.Core.Texts.Pages;

/// <summary>Says how good the text of a page is, and what is wrong with it.</summary>
/// <remarks>
/// Lines were drawn over 3,615 pages of 419 Dutch PDFs (council documents, programmes, standards with XML, English letters), of which none is
/// flagged but as a scan, and the same pages damaged as fonts damage them: letters exchanged at random or by one place, glyph numbers for
/// letters, letters of another alphabet. What fonts do can only be wrong where fonts tell the text: XML in a workbook is no garbled page.
/// </remarks>
/// <param name="minLetters">A page with pictures and fewer letters than this is a scan.</param>
/// <param name="language">Null where there are no word lists: then only pictures are judged.</param>
public sealed class PageJudge(int minLetters, PageLanguage? language)
{
    /// <summary>Changes whenever some page would be judged otherwise; part of the fingerprint of a text.</summary>
    public const string Version = "1";

    /// <summary>How much of an A4 page pictures cover that can be a page of text.</summary>
    /// <remarks>Of 34 documents at hand: logos and photographs 0.00 to 0.18, pictures of text from 0.28 (half a screen) and 0.4 (charts) to 1.3 (scans).</remarks>
    public const double MinPictured = 0.2;

    private const int MinJudgedWords = 20;

    public PageVerdict Judge(in PageEvidence page)
    {
        if (page.Pictured >= MinPictured && LetterCount.IsBelow(page.Body, minLetters))
        {
            return new PageVerdict(null, PageFlaw.Scan);
        }

        if (language is null)
        {
            return default;
        }

        var words = language.Measure(page.Body);
        return new PageVerdict(words.JudgedWords >= MinJudgedWords ? words.DutchShare : null, FlawOf(page, words, language.Pairs));
    }

    private static PageFlaw? FlawOf(in PageEvidence page, TextMeasures words, LetterPairs pairs) =>
        page.Unmapped is { } unmapped && MeaninglessCharacters.AreMuchOf(page.Raw, unmapped) ? PageFlaw.Unmapped
        : page.Unmapped is not null && GarbledText.Is(page.Body, words, pairs) ? PageFlaw.Garbled
        : LetterSpacing.AreMuchOf(page.Body) ? PageFlaw.LetterSpaced
        : null;
}
