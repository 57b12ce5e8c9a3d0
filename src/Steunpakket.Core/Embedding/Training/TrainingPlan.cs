namespace Steunpakket.Core.Embedding.Training;

/// <summary>What all passes of all models have in common.</summary>
internal sealed record TrainingPlan(TrainingOptions Options, NoiseTable Noise, Subsampling Subsampling, VectorWidth Width);
