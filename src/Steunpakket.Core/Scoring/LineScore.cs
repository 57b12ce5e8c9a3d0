namespace Steunpakket.Core.Scoring;

/// <summary>The score of one document in one action line, or in the general group.</summary>
/// <param name="Line">The group that the line is.</param>
/// <param name="IsClipped">The document scores above the model's maximum, which only 100 can show: time for a refit.</param>
public sealed record LineScore(string Line, RawScore Raw, ActionLineScore Norm, bool IsClipped)
{
    /// <summary><c>A = 100·ln(1 + S) / ln(1 + S_max)</c> (METHOD 4.8); 0 stays 0, S_max becomes 100.</summary>
    /// <param name="scale">S_max.</param>
    public static LineScore Of(string line, RawScore raw, RawScore scale) =>
        new(line, raw, new(Normalised(raw.Value, scale.Value)), raw.Value > scale.Value);

    /// <summary>The same as a bare number. The quotient comes first: times 100 before it would let rounding pass 100.</summary>
    internal static double Normalised(double raw, double scale) =>
        raw == 0 ? 0
        : raw >= scale ? 100
        : 100 * (Math.Log(1 + raw) / Math.Log(1 + scale));
}
