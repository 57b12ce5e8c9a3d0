namespace Steunpakket.Io.Sources.Folder;

/// <summary>One row of <c>documents.csv</c> as it stands there; an absent column is empty.</summary>
internal sealed record ManifestRow
{
    public required string Id { get; init; }

    public required string Gemeente { get; init; }

    public required string Title { get; init; }

    public required string Date { get; init; }

    public required string Url { get; init; }

    public required string File { get; init; }

    public required string DocumentType { get; init; }

    public required string Meeting { get; init; }
}
