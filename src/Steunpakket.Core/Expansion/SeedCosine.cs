namespace Steunpakket.Core.Expansion;

/// <summary>How near a candidate is to one keyword.</summary>
/// <param name="Seed">The keyword's form.</param>
/// <param name="Cosine">Mean over the models, from -1 to 1.</param>
public readonly record struct SeedCosine(string Seed, double Cosine);
