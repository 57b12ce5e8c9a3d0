namespace Steunpakket.Core.Embedding.Training;

/// <summary>Falls linearly over all passes, to a ten-thousandth of what it began with (word2vec.c). A function of the place alone.</summary>
/// <param name="start">Above 0.</param>
/// <param name="words">Of all passes.</param>
internal sealed class LearningRate(double start, long words)
{
    private const double Least = 1e-4;
    private const int Steps = 10_000;

    /// <summary>Words after which the rate is looked up again: a ten-thousandth of the whole, and no more than word2vec.c's ten thousand.</summary>
    public int Step { get; } = (int)Math.Clamp(words / Steps, 1, 10_000);

    /// <param name="read">Words read before, those of earlier passes included.</param>
    public float At(long read) => (float)(start * Math.Max(1 - ((double)read / (words + 1)), Least));
}
