namespace Steunpakket.Core.Comparison.Published;

/// <summary>What the arithmetic of one row of a published table says.</summary>
public sealed record RowFinding
{
    public required PublishedRow Row { get; init; }

    public required RowSoundness Soundness { get; init; }

    /// <summary>Every whole up to the highest that was tried; only the printed one when the table prints it. Ascending.</summary>
    public required IReadOnlyList<RowFit> Fits { get; init; }

    /// <summary>The fit of the printed whole, or of the only one that all rows have in common; null when there is none.</summary>
    public RowFit? Chosen { get; init; }

    /// <summary>For a row that is not sound: what one other cell would make it sound with a whole that the other rows share.</summary>
    public IReadOnlyList<CellRepair> Repairs { get; init; } = [];

    public decimal Sum => Row.Cells.Sum();

    public bool IsSound => Soundness is RowSoundness.Sound or RowSoundness.Empty;
}
