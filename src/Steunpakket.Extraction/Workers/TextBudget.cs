namespace Steunpakket.Extraction.Workers;

/// <summary>Holds a document to the text it may have, and pages without text to a number.</summary>
internal sealed class TextBudget(int megabytes)
{
    private const int BytesAPage = 64; // so that pages without text cannot go on for ever

    private long _left = (long)megabytes << 20;

    /// <summary>Of one page in UTF-8, and no frame is longer.</summary>
    public int MaxPageBytes => megabytes << 20;

    /// <exception cref="ExtractionLimitException">More than there is left.</exception>
    public void Take(long bytes)
    {
        _left -= bytes + BytesAPage;
        if (_left < 0)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"more than {megabytes} MiB of text");
        }
    }
}
