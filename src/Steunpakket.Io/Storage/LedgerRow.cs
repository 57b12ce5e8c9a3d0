namespace Steunpakket.Io.Storage;

/// <summary>One row of <see cref="Tables.Outcomes"/>: the one place that knows the order of its columns.</summary>
internal sealed record LedgerRow
{
    public required string DocumentId { get; init; }

    /// <summary>Which of its document's lines, from 1.</summary>
    public int Row { get; init; } = 1;

    public string? Source { get; init; }

    /// <summary>kept, dropped or failed.</summary>
    public required string Outcome { get; init; }

    public string? Reason { get; init; }

    public string? Detail { get; init; }

    public string? Sha256 { get; init; }

    public string? EngineKey { get; init; }

    public string? Engine { get; init; }

    public string? EngineVersion { get; init; }

    public int? Pages { get; init; }

    public int? Words { get; init; }

    public string? TextSha256 { get; init; }

    /// <summary>Pages of pictures or broken letters that nothing has read; null where extract did not look.</summary>
    public int? UnreadPages { get; init; }

    public void Append(IRowSink rows) => rows
        .Add(DocumentId).Add((int?)Row).Add(Source).Add(Outcome).Add(Reason).Add(Detail)
        .Add(Sha256).Add(EngineKey).Add(Engine).Add(EngineVersion).Add(Pages).Add(Words).Add(TextSha256).Add(UnreadPages)
        .EndRow();
}
