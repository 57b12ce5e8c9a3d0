using System.ComponentModel.DataAnnotations;
using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion;

namespace Steunpakket.Io.Configuration;

/// <summary>How context words are found. A person decides about them; none counts by itself.</summary>
public sealed record ExpandSettings
{
    /// <summary>Models of the ensemble, each from another seed and another order of the text. From 1; default 3.</summary>
    [Range(1, 20)]
    public int Models { get; init; } = 3;

    /// <summary>The first model's; each next has one more. Default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Formats of word2vec that the vectors are written in: binary, text or both. Default binary.</summary>
    public VectorFormat Vectors { get; init; }

    /// <summary>How vectors are trained.</summary>
    public TrainingOptions Training { get; init; } = new();

    /// <summary>Which words are proposed.</summary>
    public CandidateOptions Candidates { get; init; } = new();
}
