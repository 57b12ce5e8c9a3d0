namespace Steunpakket.Core.Embedding.Training;

/// <summary>One pass of one model over the corpus, shared by its threads.</summary>
/// <param name="Number">0 for the first pass.</param>
internal sealed record EpochRun(long Seed, int Number, ITokenBlocks Blocks, BlockQueue Queue, EpochProgress Progress);
