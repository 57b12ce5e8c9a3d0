namespace Steunpakket.Core.Comparison.Published;

/// <summary>The whole numbers that a percentage can stand for; empty when <paramref name="High"/> is below <paramref name="Low"/>.</summary>
public readonly record struct CountRange(int Low, int High)
{
    public bool IsEmpty => High < Low;

    /// <summary>The only number in it; null when there is none or more.</summary>
    public int? Only => Low == High ? Low : null;

    public bool Contains(int count) => count >= Low && count <= High;
}
