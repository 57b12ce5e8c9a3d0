using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Recognises the pages that extract could not read, newest first, as many a run as its budget allows.</summary>
/// <remarks>
/// Where nothing can recognise, what was recognised before stays. A page is recognised again when its file or the settings change, or by force, and
/// not because the program that recognises has a new version: the row of a page says which one read it.
/// </remarks>
public sealed class OcrStage : PartitionStage, IDisposable
{
    private const string Version = "ocr-1";

    private readonly Lazy<IPageRecogniser?> _recogniser;
    private readonly PageRecognition _recognition;
    private readonly OcrTry _try;
    private readonly ReadLayers _layers;
    private readonly TableStore _outcomes;
    private readonly TableStore _pages;
    private readonly TableStore _documents;
    private readonly Lazy<OcrBudget> _budget;

    /// <param name="recogniser">Null where nothing can recognise, or nothing should; looked for only when a page waits.</param>
    public OcrStage(RunContext context, Lazy<IPageRecogniser?> recogniser)
        : base(context)
    {
        _recogniser = recogniser;
        _try = OcrTry.Of(context.Config.Extract.Ocr);
        _recognition = new PageRecognition(context, recogniser);
        _layers = new ReadLayers(context.Workspace);
        _outcomes = context.Workspace.Outcomes(Name);
        _pages = context.Workspace.Recognised();
        _documents = context.Workspace.Documents();
        _budget = new Lazy<OcrBudget>(() => new OcrBudget(context.Config.Extract.Ocr.MaxPages, InputKeys.Where(context.Scope.Contains).Select(key => (key, Wish(key)))));
    }

    public override string Name => "ocr";

    public override bool AddsToInput => true;

    // The amended tables are none of them: most partitions need none.
    protected override IReadOnlyList<TableStore> Outputs => [_outcomes, _pages];

    protected override TableView Input => _layers.Readings;

    // Pages of documents that wait no longer are kept: they may wait again.
    protected override IReadOnlyCollection<PartitionKey> InputKeys =>
        [.. _layers.Ledger.Keys.Where(key => _pages.Contains(key) || (Size(key) > 0 && _recogniser.Value is not null))];

    protected override string InputStage => "extract";

    protected override string Unit => "pages";

    public void Dispose() => _recognition.Dispose();

    // Which of the partitions that are yet to be made will hold pictures is not known.
    public override IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before)
    {
        Refresh();
        var own = _pages.KeysOnDisk.Select(key => key.ToString()).ToHashSet(StringComparer.Ordinal);
        return base.Plan([.. before.Where(work => own.Contains(work.Unit))]);
    }

    protected override long Size(PartitionKey key) => ReadCounts.UnreadPages(_layers.Ledger.Find(key));

    protected override Fingerprint Wanted(PartitionKey key) => new(Version, _try.Settings, _layers.InputOf(key));

    protected override bool IsToRepeat(PartitionKey key)
    {
        var tried = TriedCounts.Of(_pages.Find(key));
        return ((!tried.Wish.IsNone || _try.GivesMoreThan(tried.Seconds, tried.Megabytes)) && _recogniser.Value is not null && _budget.Value.ShareOf(key) > 0)
            || tried.Amended != _layers.IsAmended(key) || (tried.Amended && Context.Forced.Contains(InputStage));
    }

    protected override IEnumerable<IReadOnlyList<PartitionKey>> Batches(IReadOnlyList<PartitionKey> keys) =>
        keys.Order(NewestFirst.Order).Select(key => new[] { key });

    protected override async ValueTask RunAsync(PartitionKey key, IStageProgress progress, CancellationToken cancellationToken)
    {
        using var connection = Context.Database.Connect();
        var waiting = Open(connection, key, progress);
        await _recognition.RunAsync(waiting, _budget.Value.ShareOf(key), cancellationToken);
        if (cancellationToken.IsCancellationRequested)
        {
            waiting.Known.Save();
            cancellationToken.ThrowIfCancellationRequested();
        }

        Write(connection, key, waiting);
        PageParts.Clear(_pages.PathOf(key));
    }

    protected override void Delete(PartitionKey key)
    {
        _layers.DeleteAmended(key);
        base.Delete(key);
    }

    protected override void Save(DuckDbConnection connection)
    {
        base.Save(connection);
        _layers.Save(connection);
        var paths = _layers.Ledger.KeysOnDisk.Select(_pages.PathOf).ToHashSet(StringComparer.Ordinal);
        PageParts.ClearGone(_pages.Folder, paths.Contains);
    }

    private WaitingPartition Open(DuckDbConnection connection, PartitionKey key, IStageProgress? progress)
    {
        var documents = WaitingDocuments.Read(connection, (_documents.PathOf(key), _layers.Ledger.PathOf(key), _layers.Texts.PathOf(key)));
        var identity = new PageIdentity(WaitingDocuments.Files(connection, _documents.PathOf(key)), documents);
        return new WaitingPartition(documents, new RecognisedPages(connection, _pages.PathOf(key), (identity, _try), Context.Log)) { Progress = progress };
    }

    // What says that the partition is done is taken away first and comes last.
    private void Write(DuckDbConnection connection, PartitionKey key, WaitingPartition waiting)
    {
        var verdicts = waiting.Verdicts;
        var amended = verdicts.Any(verdict => verdict.IsAmended);
        var rows = Outcomes(verdicts, out var counts);
        _outcomes.Delete(key);
        _layers.DeleteAmended(key);
        waiting.Known.Write(connection, _pages, key, new PartitionMetadata(Wanted(key), waiting.Counts(amended).Format()));
        if (amended)
        {
            new AmendedTables(connection, _layers, key).Write(verdicts, _pages.PathOf(key), Wanted(key));
        }

        _outcomes.Write(rows, key, new PartitionMetadata(Wanted(key), OutcomeCounts.Format(counts)));
    }

    private static TableRows Outcomes(IEnumerable<OcrVerdict> verdicts, out IReadOnlyDictionary<string, long> counts)
    {
        var rows = new TableRows(Tables.Outcomes);
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var outcome in verdicts.Select(verdict => verdict.Outcome))
        {
            outcome.Append(rows);
            var word = OutcomeCounts.Key(outcome.Outcome, outcome.Reason);
            found[word] = found.GetValueOrDefault(word) + 1;
        }

        counts = found;
        return rows;
    }

    // By the indexes alone where those know; with a limit it matters what of a partition that changed is known already.
    private OcrWish Wish(PartitionKey key)
    {
        if (Context.Forced.Contains(Name) || Context.Config.Extract.Ocr.MaxPages == 0 || !_pages.Contains(key))
        {
            return new OcrWish(Size(key), 0);
        }

        var made = _pages.Find(key)!;
        var tried = TriedCounts.Of(made);
        if (made.Fingerprint == Wanted(key) && !_try.GivesMoreThan(tried.Seconds, tried.Megabytes))
        {
            return tried.Wish;
        }

        try
        {
            using var connection = Context.Database.Connect();
            return Open(connection, key, null).Counts(amended: false).Wish;
        }
        catch (DuckDbException)
        {
            // Making the partition stumbles over the same table, and says which and what to do.
            return new OcrWish(Size(key), 0);
        }
    }
}
