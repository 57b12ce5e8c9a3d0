namespace Steunpakket.Extraction.Docx;

/// <summary>What one archive may still unpack.</summary>
internal sealed class UnpackBudget(ExtractOptions options)
{
    private const int RatioCountsFrom = 1 << 20;

    private long _left = (long)options.MaxUnpackedMegabytes << 20;

    /// <param name="unpacked">Of this part so far.</param>
    /// <param name="packed">Of this part in the archive.</param>
    /// <exception cref="ExtractionLimitException">The archive is a bomb, or as bad as one.</exception>
    public void Spend(int bytes, long unpacked, long packed)
    {
        _left -= bytes;

        if (_left < 0)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"unpacks to more than {options.MaxUnpackedMegabytes} MiB");
        }

        if (unpacked > RatioCountsFrom && unpacked > packed * options.MaxUnpackedRatio)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"unpacks to more than {options.MaxUnpackedRatio} times its size");
        }
    }
}
