namespace Steunpakket.Core.Embedding.Training;

/// <summary>How far one pass is: decides the learning rate, tells the caller, hears of cancellation. For all its threads.</summary>
/// <param name="before">Words of the passes before.</param>
internal sealed class EpochProgress(LearningRate rate, long before, Action<long> advance, CancellationToken cancellationToken)
{
    private readonly Lock _lock = new();
    private long _read = before;

    /// <summary>Words after which to report.</summary>
    public int Step => rate.Step;

    /// <summary>Counts words as read.</summary>
    /// <returns>The learning rate for those that follow.</returns>
    public float Report(int words)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (words > 0)
            {
                _read += words;
                advance(words);
            }

            return rate.At(_read);
        }
    }
}
