using System.Collections.Concurrent;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Steunpakket.Core.Selection;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Select;

/// <summary>Counts every term in every stored text and keeps the documents that hold a keyword.</summary>
public sealed class SelectStage : BatchedPartitionStage
{
    internal const string Version = "select-2";
    private const string NoKeyword = "no_keyword";

    private readonly KeywordSet _keywords;
    private readonly MatchOptions _options;
    private readonly TableView _texts;
    private readonly TableStore _ledger;
    private readonly TableStore _hits;

    // Making them costs as much as matching a small partition.
    private readonly ConcurrentBag<PageMatchers> _matchers = [];

    public SelectStage(RunContext context)
        : base(context)
    {
        (_keywords, _options) = (context.Keywords, context.Config.Match.ToOptions());
        _texts = context.Workspace.Pages();
        _ledger = context.Workspace.Outcomes(Name);
        _hits = context.Workspace.Hits(context.HitsName);
    }

    public override string Name => "select";

    protected override IReadOnlyList<TableStore> Outputs => [_ledger, _hits];

    protected override TableView Input => _texts;

    protected override string InputStage => "extract";

    protected override Fingerprint Wanted(PartitionKey key) => new(Version, Context.HitsName, _texts.Find(key)!.Hash);

    protected override void Make(IReadOnlyList<PartitionKey> keys, IStageProgress progress)
    {
        var matchers = _matchers.TryTake(out var used) ? used : new PageMatchers(_keywords, _options);
        using var connection = Context.Database.Connect();
        using var pages = new PartitionReader(connection, _texts, keys, "document_id, page, text");
        for (var place = 0; place < keys.Count; place++)
        {
            Write(keys[place], Select(pages, place, matchers));
            progress.Advance(1);
        }

        _matchers.Add(matchers);
    }

    /// <summary>The decision about one document.</summary>
    internal static Outcome<DocumentHits> Decide(DocumentId id, DocumentHits hits) =>
        hits.HasKeyword ? new Outcome<DocumentHits>.Kept(hits) : new Outcome<DocumentHits>.Dropped(id, NoKeyword);

    private void Write(PartitionKey key, SelectedRows rows)
    {
        var metadata = new PartitionMetadata(Wanted(key), rows.Summary);
        _ledger.Write(rows.Outcomes, key, metadata);
        _hits.Write(rows.Hits, key, metadata with { Summary = string.Empty });
    }

    private static SelectedRows Select(PartitionReader pages, int place, PageMatchers matchers)
    {
        var rows = new SelectedRows();
        var hits = new DocumentHits();
        string? current = null;
        while (pages.Next(place))
        {
            var id = pages.Row.Text(0);
            if (current is not null && id != current)
            {
                rows.Add(DocumentId.Parse(current), Decide(DocumentId.Parse(current), hits));
                hits.Clear();
            }

            current = id;
            matchers.Match(pages.Row.Int32(1), pages.Row.Utf8(2), hits);
        }

        if (current is not null)
        {
            rows.Add(DocumentId.Parse(current), Decide(DocumentId.Parse(current), hits));
        }

        return rows;
    }
}
