namespace Steunpakket.Core.Expansion;

/// <summary>A context word proposed for one action line, with what a reviewer needs to decide.</summary>
public sealed record ExpansionCandidate
{
    /// <summary>The group it is proposed for.</summary>
    public required string Line { get; init; }

    /// <summary>The form, as it stands in texts: a phrase has spaces.</summary>
    public required string Term { get; init; }

    public required CandidateKind Kind { get; init; }

    /// <summary>Those of the line's keywords it was found for, nearest first; empty when only the line's centre found it.</summary>
    public IReadOnlyList<SeedCosine> Seeds { get; init; } = [];

    /// <summary>The three nearest keywords of all lines, nearest first.</summary>
    public IReadOnlyList<SeedCosine> Nearest { get; init; } = [];

    /// <summary>To the first of <see cref="Seeds"/>, or to the line's centre: mean over the models, from -1 to 1.</summary>
    public double Cosine { get; init; }

    /// <summary>To the centre of the line's keywords: mean over the models, from -1 to 1.</summary>
    public double LineCosine { get; init; }

    /// <summary>Share of the models in which it is among the nearest by itself, from 0 to 1.</summary>
    public double Agreement { get; init; }

    /// <summary>Occurrences in the corpus.</summary>
    public long Count { get; init; }

    /// <summary>Documents of the corpus that hold it.</summary>
    public int Documents { get; init; }

    /// <summary>Log-likelihood ratio (Dunning 1993) of standing near the first seed more often than chance; null without a seed.</summary>
    public double? LogLikelihood { get; init; }

    /// <summary>Other lines that it is as near to.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    /// <summary>The other inflections of the word among the line's candidates.</summary>
    public IReadOnlyList<string> Inflections { get; init; } = [];

    public IReadOnlyList<CandidateMark> Marks { get; init; } = [];
}
