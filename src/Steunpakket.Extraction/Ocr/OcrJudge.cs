using System.Globalization;

namespace Steunpakket.Extraction.Ocr;

/// <summary>Says how good a recognised page is, and whether it is text at all: of a photograph or a drawing OCR reads marks.</summary>
/// <param name="words">Null where there are no word lists: then confidence alone decides.</param>
public sealed class OcrJudge(JudgeWords? words)
{
    /// <summary>Below this mean confidence words must be Dutch to count.</summary>
    internal const double MinConfidence = 50;

    private const int MinJudgedWords = 10;
    private const double MinDutch = 0.5;

    /// <returns>The page with its quality, or without its text.</returns>
    public OcrPage Judge(OcrPage page)
    {
        if (page.Text is not { } text)
        {
            return page;
        }

        var measured = words?.Language.Value.Measure(text.Text);
        var quality = measured is { JudgedWords: >= MinJudgedWords } enough ? enough.DutchShare : (double?)null;
        return text.Confidence >= MinConfidence || quality >= MinDutch
            ? page with { Text = text with { Quality = quality } }
            : page with { Text = null, Reason = NotReadReason.Illegible, Detail = Marks(text) };
    }

    private static string Marks(PageText text) =>
        string.Create(CultureInfo.InvariantCulture, $"{text.Words} marks that make no words, recognised with a confidence of {text.Confidence:0}");
}
