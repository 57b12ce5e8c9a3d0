using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Sketches every text, once: all that is ever asked of texts without keywords is asked in this one pass.</summary>
internal sealed class SketchPartitions(RunContext context, TableStore sketches) : PartitionStage(context)
{
    private const string Version = "sketches-1";

    private readonly TableStore _texts = context.Workspace.Texts();

    public override string Name => GroupStage.StageName;

    /// <summary>Partitions that are on disk, as the last look found them.</summary>
    public IReadOnlyList<PartitionKey> Current => sketches.Keys;

    protected override IReadOnlyList<TableStore> Outputs => [sketches];

    protected override TableStore Input => _texts;

    protected override string InputStage => "extract";

    protected override string Part => "group (texts)";

    protected override Fingerprint Wanted(PartitionKey key) => new(Version, TextMeters.Hash, _texts.Find(key)!.Hash);

    protected override ValueTask RunAsync(PartitionKey key, IStageProgress progress, CancellationToken cancellationToken)
    {
        using var reading = Context.Database.Connect();
        using var writing = Context.Database.Connect();
        var rows = new SketchRows(TextMeters.Make());
        using (var pages = reading.Query($"SELECT document_id, text FROM {Sql.Parquet(_texts.PathOf(key))} ORDER BY document_id, page"))
        {
            rows.Write(writing, pages);
        }

        sketches.Write(writing, SketchRows.Table, key, new PartitionMetadata(Wanted(key), $"kept={rows.Documents}"));
        progress.Advance(1);
        return ValueTask.CompletedTask;
    }
}
