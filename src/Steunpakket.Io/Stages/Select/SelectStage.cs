using Steunpakket.Core.Documents;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Steunpakket.Core.Selection;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Select;

/// <summary>Counts every term in every stored text and keeps the documents that hold a keyword.</summary>
public sealed class SelectStage : PartitionStage
{
    internal const string Version = "select-2";
    private const string NoKeyword = "no_keyword";

    private readonly KeywordSet _keywords;
    private readonly MatchOptions _options;
    private readonly TableStore _texts;
    private readonly TableStore _ledger;
    private readonly TableStore _hits;

    public SelectStage(RunContext context)
        : base(context)
    {
        (_keywords, _options) = (context.Keywords, context.Config.Match.ToOptions());
        _texts = context.Workspace.Texts();
        _ledger = context.Workspace.Outcomes(Name);
        _hits = context.Workspace.Hits(context.HitsName);
    }

    public override string Name => "select";

    protected override IReadOnlyList<TableStore> Outputs => [_ledger, _hits];

    protected override TableStore Input => _texts;

    protected override Fingerprint Wanted(PartitionKey key) => new(Version, Context.HitsName, _texts.Find(key)!.Hash);

    protected override ValueTask RunAsync(PartitionKey key, IStageProgress progress, CancellationToken cancellationToken)
    {
        using var reading = Context.Database.Connect();
        using var writing = Context.Database.Connect();
        using var rows = new SelectedRows(writing);
        using (var pages = reading.Query($"SELECT document_id, page, text FROM {Sql.Parquet(_texts.PathOf(key))} ORDER BY document_id, page"))
        {
            Select(pages, rows);
        }

        rows.Close();
        var metadata = new PartitionMetadata(Wanted(key), rows.Summary);
        _ledger.Write(writing, SelectedRows.Outcomes, key, metadata);
        _hits.Write(writing, SelectedRows.Hits, key, metadata with { Summary = string.Empty });
        progress.Advance(1);
        return ValueTask.CompletedTask;
    }

    /// <summary>The decision about one document.</summary>
    internal static Outcome<DocumentHits> Decide(DocumentId id, DocumentHits hits) =>
        hits.HasKeyword ? new Outcome<DocumentHits>.Kept(hits) : new Outcome<DocumentHits>.Dropped(id, NoKeyword);

    private void Select(DuckDbReader pages, SelectedRows rows)
    {
        var matchers = new PageMatchers(_keywords, _options);
        var hits = new DocumentHits();
        string? current = null;
        while (pages.Read())
        {
            var id = pages.Text(0);
            if (current is not null && id != current)
            {
                rows.Add(DocumentId.Parse(current), Decide(DocumentId.Parse(current), hits));
                hits.Clear();
            }

            current = id;
            matchers.Match(pages.Int32(1), pages.Utf8(2), hits);
        }

        if (current is not null)
        {
            rows.Add(DocumentId.Parse(current), Decide(DocumentId.Parse(current), hits));
        }
    }
}
