namespace Steunpakket.Core.Embedding.Training;

/// <summary>One target word, its noise words and its context: what a kernel works on. All pointers are aligned to 64 bytes.</summary>
/// <param name="stride">Numbers a row, a multiple of 16.</param>
/// <param name="passes">Groups of <see cref="SkipGramKernel.Outputs"/> outputs.</param>
internal unsafe struct TargetStep(int stride, int passes)
{
    /// <summary>Numbers from one context's scores to the next one's; of these <see cref="SkipGramKernel.Outputs"/> are used.</summary>
    public const int ScoreStride = 8;

    /// <summary>Numbers from the labels (rates) of one pass to those of the next: the eight of a context twice, as the widest vector holds two.</summary>
    public const int LaneStride = 2 * ScoreStride;

    /// <summary>Numbers from one pass's scores to the next one's.</summary>
    public const int ScoreRoom = SkipGramKernel.Together * ScoreStride;

    public readonly int Stride = stride;

    public readonly int Passes = passes;

    /// <summary>Rows of the words around the target; a row may stand here more than once.</summary>
    public float** Contexts;

    public int ContextCount;

    /// <summary>Rows of the target and of the noise words, each at most once, and zeros to fill the last pass.</summary>
    public float** Outputs;

    /// <summary>1 for the target, 0 for all else.</summary>
    public float* Labels;

    /// <summary>The learning rate; 0 for rows that only fill.</summary>
    public float* Rates;

    /// <summary>Room for <see cref="ScoreRoom"/> numbers a pass: scores, afterwards gradients.</summary>
    public float* Scores;
}
