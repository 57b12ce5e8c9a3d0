namespace Steunpakket.Core.Comparison.Published;

/// <summary>A row of a published table: what parts of one whole are, in percentages.</summary>
/// <param name="Label">What the row is about.</param>
/// <param name="Cells">The percentages, 0 to 100 each, one or more; empty when the row has none (a whole of 0).</param>
public sealed record PublishedRow(string Label, IReadOnlyList<decimal> Cells)
{
    /// <summary>The whole, when the table prints it.</summary>
    public int? N { get; init; }

    /// <summary>The parts, when the table prints them; as many as cells.</summary>
    public IReadOnlyList<int>? Counts { get; init; }
}
