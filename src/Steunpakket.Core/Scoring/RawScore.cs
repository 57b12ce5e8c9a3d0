namespace Steunpakket.Core.Scoring;

/// <summary>Points before normalisation: 0 or more, without an upper bound.</summary>
public readonly record struct RawScore(double Value)
{
    public double Value { get; } = double.IsFinite(Value) && Value >= 0
        ? Value
        : throw new ArgumentOutOfRangeException(nameof(Value), Value, "A raw score is 0 or more.");
}
