using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Core.Embedding;

/// <summary>How vectors are trained: skip-gram with negative sampling (Mikolov et al. 2013).</summary>
public sealed record TrainingOptions
{
    /// <summary>Numbers a vector. From 8 to 1024; default 200.</summary>
    [Range(8, 1024)]
    public int Dimensions { get; init; } = 200;

    /// <summary>Words to either side that a word's context reaches at most; each place draws its own reach from 1 to it. Default 5.</summary>
    [Range(1, 50)]
    public int Window { get; init; } = 5;

    /// <summary>Noise words a target, drawn once for its whole context. From 1 to 60; default 5.</summary>
    [Range(1, 60)]
    public int Negatives { get; init; } = 5;

    /// <summary>Words rarer than this many occurrences get no vector. Default 10.</summary>
    [Range(1, int.MaxValue)]
    public int MinCount { get; init; } = 10;

    /// <summary>Share of the text above which a word's occurrences are thinned out; 0 for never. Default 1e-4.</summary>
    [Range(0.0, 1.0)]
    public double Sample { get; init; } = 1e-4;

    /// <summary>Passes over the text; 0, the default, for as many as its size asks (5 from 30 million words on, up to 15 below; WORD2VEC 5).</summary>
    [Range(0, 1000)]
    public int Epochs { get; init; }

    /// <summary>At the start; falls linearly to a ten-thousandth of it. Default 0.025.</summary>
    [Range(1e-6, 1.0)]
    public double LearningRate { get; init; } = 0.025;

    /// <summary>Threads that train one model together without locks (Hogwild). With more than 1 no two runs give the same bytes. Default 1.</summary>
    [Range(1, 256)]
    public int ThreadsPerModel { get; init; } = 1;

    /// <summary>The passes over a text of so many words.</summary>
    public int EpochsFor(long words) => Epochs > 0 ? Epochs : words >= 30_000_000 ? 5 : words >= 10_000_000 ? 10 : 15;
}
