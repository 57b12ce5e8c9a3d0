using System.Diagnostics;

namespace Steunpakket.Extraction;

/// <summary>Ends a parser in this process that takes too long, from inside its loop.</summary>
internal sealed class ParserWatch(int seconds, CancellationToken cancellationToken)
{
    private const int StepsBetweenLooks = 256;

    private readonly long _started = Stopwatch.GetTimestamp();
    private int _steps;

    /// <summary>To be called at every step that takes bounded time.</summary>
    /// <exception cref="ExtractionLimitException">Time is up.</exception>
    public void Step()
    {
        if (++_steps < StepsBetweenLooks)
        {
            return;
        }

        _steps = 0;
        Look();
    }

    /// <summary>To be called where a step may take long.</summary>
    /// <exception cref="ExtractionLimitException">Time is up.</exception>
    public void Look()
    {
        cancellationToken.ThrowIfCancellationRequested();

        if (Stopwatch.GetElapsedTime(_started).TotalSeconds > seconds)
        {
            throw new ExtractionLimitException(NotReadReason.Timeout, $"not read within {seconds} s");
        }
    }
}
