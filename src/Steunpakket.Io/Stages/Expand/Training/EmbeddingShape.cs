namespace Steunpakket.Io.Stages.Expand.Training;

/// <summary>What a checkpoint must be of.</summary>
internal readonly record struct EmbeddingShape(long Seed, int Rows, int Columns);
