namespace Steunpakket.Io.Stages.Expand.Training;

/// <summary>One file of an embedding.</summary>
/// <param name="Name">In the embedding's folder.</param>
internal sealed record EmbeddingFile(string Name, long Bytes, string Sha256);
