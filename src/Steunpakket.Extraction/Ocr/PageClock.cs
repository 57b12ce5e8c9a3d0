using System.Diagnostics;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Ocr;

/// <summary>The time of one page, which the programs that work on it share.</summary>
internal sealed class PageClock(OcrOptions options)
{
    private readonly long _started = Stopwatch.GetTimestamp();

    /// <summary>Limits with what is left of the time by the clock.</summary>
    public ChildLimits Limits(int maxOutputBytes)
    {
        var left = TimeSpan.FromSeconds(options.TimeoutSeconds) - Stopwatch.GetElapsedTime(_started);
        return new ChildLimits(
            left > TimeSpan.Zero ? left : TimeSpan.FromMilliseconds(1),
            options.TimeoutSeconds,
            (long)options.MemoryMegabytes << 20,
            maxOutputBytes);
    }
}
