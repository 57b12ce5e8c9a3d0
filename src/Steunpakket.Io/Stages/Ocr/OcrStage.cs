using System.Globalization;
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
    private readonly string _settings;
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
        _settings = ShortHash.Of(context.Config.Extract.Ocr.Dpi.ToString(CultureInfo.InvariantCulture), context.Config.Extract.Ocr.Languages);
        _recognition = new PageRecognition(context, recogniser);
        _layers = new ReadLayers(context.Workspace);
        _outcomes = context.Workspace.Outcomes(Name);
        _pages = context.Workspace.Recognised();
        _documents = context.Workspace.Documents();
        _budget = new Lazy<OcrBudget>(() => new OcrBudget(context.Config.Extract.Ocr.MaxPages, InputKeys.Where(context.Scope.Contains).Select(key => (key, Open(key)))));
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
        return base.Plan([.. before.Where(work => _pages.KeysOnDisk.Any(key => key.ToString() == work.Unit))]);
    }

    protected override long Size(PartitionKey key) => ReadCounts.UnreadPages(_layers.Ledger.Find(key));

    protected override Fingerprint Wanted(PartitionKey key) => new(Version, _settings, _layers.InputOf(key));

    protected override bool IsToRepeat(PartitionKey key)
    {
        var tried = TriedCounts.Of(_pages.Find(key));
        return (tried.Open > 0 && _recogniser.Value is not null && _budget.Value.ShareOf(key) > 0) || tried.Amended != _layers.IsAmended(key);
    }

    protected override IEnumerable<IReadOnlyList<PartitionKey>> Batches(IReadOnlyList<PartitionKey> keys) =>
        keys.Order(NewestFirst.Order).Select(key => new[] { key });

    protected override async ValueTask RunAsync(PartitionKey key, IStageProgress progress, CancellationToken cancellationToken)
    {
        using var connection = Context.Database.Connect();
        var documents = WaitingDocuments.Read(connection, (_documents.PathOf(key), _layers.Ledger.PathOf(key), _layers.Texts.PathOf(key)));
        var known = new RecognisedPages(connection, _pages.PathOf(key), (WaitingDocuments.Files(connection, _documents.PathOf(key)), _settings), Context.Log);
        var waiting = new WaitingPartition(documents, known, progress);
        await _recognition.RunAsync(waiting, _budget.Value.ShareOf(key), cancellationToken);
        if (cancellationToken.IsCancellationRequested)
        {
            known.Save();
            cancellationToken.ThrowIfCancellationRequested();
        }

        Write(connection, key, waiting);
        RecognisedPages.ClearParts(_pages.PathOf(key));
    }

    protected override void Delete(PartitionKey key)
    {
        base.Delete(key);
        _layers.DeleteAmended(key);
        RecognisedPages.ClearParts(_pages.PathOf(key));
    }

    protected override void Save(DuckDbConnection connection)
    {
        base.Save(connection);
        _layers.Save(connection);
    }

    // What says that the partition is done is taken away first and comes last.
    private void Write(DuckDbConnection connection, PartitionKey key, WaitingPartition waiting)
    {
        var verdicts = waiting.Verdicts;
        var amended = verdicts.Any(verdict => verdict.IsAmended);
        var rows = Outcomes(verdicts, out var counts);
        _outcomes.Delete(key);
        _layers.DeleteAmended(key);
        _pages.Write(waiting.Known.All(), key, new PartitionMetadata(Wanted(key), new TriedCounts(waiting.Open, amended).Format()));
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

    // By the indexes alone: of a partition whose input changed all that waits.
    private long Open(PartitionKey key) =>
        !Context.Forced.Contains(Name) && _pages.Find(key) is { } made && made.Fingerprint == Wanted(key) ? TriedCounts.Of(made).Open : Size(key);
}
