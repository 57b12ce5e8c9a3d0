namespace Steunpakket.Core.Comparison;

/// <summary>A count of something against what it is a rate of: months, or all documents. Both are whole, so that rates compare exactly.</summary>
/// <param name="Count">0 or more.</param>
/// <param name="Exposure">0 or more; without any there is no rate.</param>
public readonly record struct Rate(long Count, long Exposure)
{
    /// <summary>Null without exposure.</summary>
    public double? Value => Exposure == 0 ? null : (double)Count / Exposure;
}
