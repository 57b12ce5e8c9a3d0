using Steunpakket.Extraction;
using UglyToad.PdfPig;

namespace Steunpakket.PdfPig;

/// <summary>How a document is parsed, and what it may still cost. One a document.</summary>
internal sealed class LimitedParsing : ParsingOptions
{
    /// <summary>Of forms within forms; real ones have a handful.</summary>
    public const int MaxFormDepth = 24;

    private const int MaxGlyphsAPage = 2_000_000;
    private const int OperationsBetweenLooks = 256;
    private const long MaxOperations = 20_000_000;

    private readonly CancellationToken _timeIsUp;
    private long _operations;

    public LimitedParsing(CancellationToken timeIsUp)
    {
        _timeIsUp = timeIsUp;
        UseLenientParsing = true;
        SkipMissingFonts = true;
    }

    /// <summary>To be called for every operation of a page or form.</summary>
    /// <exception cref="ExtractionLimitException">The document has more of them than any real one.</exception>
    public void CountOperation()
    {
        if (++_operations % OperationsBetweenLooks != 0)
        {
            return;
        }

        _timeIsUp.ThrowIfCancellationRequested();
        if (_operations > MaxOperations)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"more than {MaxOperations} operations");
        }
    }

    /// <param name="glyphs">Of one page so far.</param>
    /// <exception cref="ExtractionLimitException">More than fit on a page.</exception>
    public static void CheckGlyphs(int glyphs)
    {
        if (glyphs > MaxGlyphsAPage)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"more than {MaxGlyphsAPage} letters on a page");
        }
    }
}
