namespace Steunpakket.Core.Scoring;

/// <summary>From 0 (no term of the action line occurs) to 100.</summary>
/// <remarks>Compare only scores that were made with the same model.</remarks>
public readonly record struct ActionLineScore(double Value) : IComparable<ActionLineScore>
{
    public double Value { get; } = Value is >= 0 and <= 100
        ? Value
        : throw new ArgumentOutOfRangeException(nameof(Value), Value, "A score runs from 0 to 100.");

    public int CompareTo(ActionLineScore other) => Value.CompareTo(other.Value);

    public static bool operator <(ActionLineScore left, ActionLineScore right) => left.CompareTo(right) < 0;

    public static bool operator <=(ActionLineScore left, ActionLineScore right) => left.CompareTo(right) <= 0;

    public static bool operator >(ActionLineScore left, ActionLineScore right) => left.CompareTo(right) > 0;

    public static bool operator >=(ActionLineScore left, ActionLineScore right) => left.CompareTo(right) >= 0;
}
