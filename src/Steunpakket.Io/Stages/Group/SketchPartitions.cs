using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Sketches every text, once: all that is ever asked of texts without keywords is asked in this one pass.</summary>
internal sealed class SketchPartitions(RunContext context, TableStore sketches) : BatchedPartitionStage(context)
{
    private const string Version = "sketches-1";

    private readonly TableView _texts = context.Workspace.Pages();

    public override string Name => GroupStage.StageName;

    /// <summary>Partitions that are on disk, as the last look found them.</summary>
    public IReadOnlyList<PartitionKey> Current => sketches.Keys;

    protected override IReadOnlyList<TableStore> Outputs => [sketches];

    protected override TableView Input => _texts;

    protected override string InputStage => "extract";

    protected override string Part => "group (texts)";

    protected override Fingerprint Wanted(PartitionKey key) => new(Version, TextMeters.Hash, _texts.Find(key)!.Hash);

    protected override void Make(IReadOnlyList<PartitionKey> keys, IStageProgress progress)
    {
        using var connection = Context.Database.Connect();
        var sketched = new SketchRows(TextMeters.Make());
        using var pages = new PartitionReader(connection, _texts, keys, "document_id, text");
        for (var place = 0; place < keys.Count; place++)
        {
            var rows = sketched.Read(pages, place);
            sketches.Write(rows, keys[place], new PartitionMetadata(Wanted(keys[place]), $"kept={rows.Count}"));
            progress.Advance(1);
        }
    }
}
