namespace Steunpakket.Extraction.Packages;

/// <summary>What one archive may still unpack.</summary>
/// <param name="maxMegabytes">MiB of all parts together, unpacked.</param>
/// <param name="maxRatio">How many times larger than packed a part of more than 1 MiB may be.</param>
internal sealed class UnpackBudget(int maxMegabytes, int maxRatio)
{
    private const int RatioCountsFrom = 1 << 20;

    private long _left = (long)maxMegabytes << 20;

    /// <param name="unpacked">Of this part so far.</param>
    /// <param name="packed">Of this part in the archive.</param>
    /// <exception cref="ExtractionLimitException">The archive is a bomb, or as bad as one.</exception>
    public void Spend(int bytes, long unpacked, long packed)
    {
        _left -= bytes;

        if (_left < 0)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"unpacks to more than {maxMegabytes} MiB");
        }

        if (unpacked > RatioCountsFrom && unpacked > packed * maxRatio)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, $"unpacks to more than {maxRatio} times its size");
        }
    }
}
