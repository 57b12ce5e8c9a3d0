namespace Steunpakket.Benchmarks;

/// <summary>What was written, and which pairs of document ids are versions of one document.</summary>
/// <param name="Bytes">Of all texts.</param>
internal sealed record PlantedFamilies(int Documents, long Bytes, IReadOnlySet<(string, string)> Pairs);
