namespace Steunpakket.Core.Scoring;

/// <summary>The score of one document in one action line, or in the general group.</summary>
/// <param name="Line">The group that the line is.</param>
/// <param name="IsClipped">The document scores above the model's maximum, which only 100 can show: time for a refit.</param>
public sealed record LineScore(string Line, RawScore Raw, ActionLineScore Norm, bool IsClipped)
{
    /// <summary><c>A = 100·ln(1 + S) / ln(1 + S_max)</c> (METHOD 4.8); 0 stays 0, S_max becomes 100.</summary>
    /// <param name="scale">S_max.</param>
    public static LineScore Of(string line, RawScore raw, RawScore scale)
    {
        if (raw.Value == 0 || raw.Value >= scale.Value)
        {
            return new(line, raw, new(raw.Value == 0 ? 0 : 100), raw.Value > scale.Value);
        }

        // The quotient first: times 100 before it would let rounding pass 100.
        return new(line, raw, new(100 * (Math.Log(1 + raw.Value) / Math.Log(1 + scale.Value))), IsClipped: false);
    }
}
