using System.Collections.Concurrent;
using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Extraction;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Recognises the pages that extract could not read, newest first, as many a run as its budget allows.</summary>
/// <remarks>
/// Where nothing can recognise, what was recognised before stays. A page is recognised again when its file or the settings change, or by force, and
/// not because the program that recognises has a new version: the row of a page says which one read it.
/// </remarks>
public sealed class OcrStage : PartitionStage, IDisposable
{
    private const string Version = "ocr-1";

    // Pages are recognised in blocks that lie the same in every run, because neighbours are shaped together.
    private const int BlockPages = 8;

    private const int MostTimeouts = 8;
    private static readonly string Timeout = NotReadReason.Timeout.Word();
    private static readonly TimeSpan PartEvery = TimeSpan.FromSeconds(10);

    private readonly Lazy<IPageRecogniser?> _recogniser;
    private readonly DocumentFiles _files;
    private readonly string _settings;
    private readonly OcrBudget _budget;
    private readonly ReadLayers _layers;
    private readonly TableStore _outcomes;
    private readonly TableStore _pages;
    private readonly TableStore _documents;
    private readonly SemaphoreSlim _slots;

    // Pages in a row that took too long, by document: a hostile scan of a thousand pages must not take a night.
    private readonly ConcurrentDictionary<string, int> _timeouts = new(StringComparer.Ordinal);

    /// <param name="recogniser">Null where nothing can recognise, or nothing should; looked for only when a page waits.</param>
    public OcrStage(RunContext context, Lazy<IPageRecogniser?> recogniser)
        : base(context)
    {
        _recogniser = recogniser;
        _files = new DocumentFiles(context);
        _settings = ShortHash.Of(context.Config.Extract.Ocr.Dpi.ToString(CultureInfo.InvariantCulture), context.Config.Extract.Ocr.Languages);
        _budget = new OcrBudget(context.Config.Extract.Ocr.MaxPages);
        _layers = new ReadLayers(context.Workspace);
        _outcomes = context.Workspace.Outcomes(Name);
        _pages = context.Workspace.Recognised();
        _documents = context.Workspace.Documents();
        _slots = new SemaphoreSlim(context.Threads);
    }

    public override string Name => "ocr";

    public override bool AddsToInput => true;

    protected override IReadOnlyList<TableStore> Outputs => [_outcomes, _pages, _layers.AmendedTexts, _layers.AmendedLedger];

    protected override TableView Input => _layers.Readings;

    protected override IReadOnlyCollection<PartitionKey> InputKeys =>
        [.. _layers.Ledger.Keys.Where(key => Size(key) > 0 && (_recogniser.Value is not null || _pages.Contains(key)))];

    protected override string InputStage => "extract";

    protected override string Unit => "pages";

    public void Dispose() => _slots.Dispose();

    // Which of the partitions that are yet to be made will hold pictures is not known.
    public override IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before) =>
        base.Plan([.. before.Where(work => _pages.KeysOnDisk.Any(key => key.ToString() == work.Unit))]);

    protected override long Size(PartitionKey key) => ReadCounts.UnreadPages(_layers.Ledger.Find(key));

    protected override Fingerprint Wanted(PartitionKey key) => new(Version, _settings, _layers.InputOf(key));

    protected override bool IsToRepeat(PartitionKey key)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        OutcomeCounts.AddTo(counts, _outcomes.Find(key)?.Summary ?? string.Empty);
        return counts.ContainsKey(OutcomeCounts.Key("dropped", OcrVerdict.OverBudget)) && _recogniser.Value is not null;
    }

    // Newest first: what has no date may be of any day.
    protected override IEnumerable<IReadOnlyList<PartitionKey>> Batches(IReadOnlyList<PartitionKey> keys) =>
        keys.OrderBy(key => key.Quarter == Quarter.Undated).ThenByDescending(key => key.Quarter).ThenBy(key => key.Gemeente).Select(key => new[] { key });

    protected override async ValueTask RunAsync(PartitionKey key, IStageProgress progress, CancellationToken cancellationToken)
    {
        using var connection = Context.Database.Connect();
        _documents.Refresh(connection);
        var waiting = WaitingDocuments.Read(connection, (_documents.PathOf(key), _layers.Ledger.PathOf(key), _layers.Texts.PathOf(key)));
        var known = new RecognisedPages(connection, _pages.PathOf(key));
        await RecogniseAsync(waiting, known, progress, cancellationToken);
        if (cancellationToken.IsCancellationRequested)
        {
            known.Save();
            cancellationToken.ThrowIfCancellationRequested();
        }

        var verdicts = waiting.Select(document => new OcrVerdict(document, [.. document.Pages.Select(page => known.Find(document, page)).OfType<RecognisedRow>()])).ToList();
        Write(key, known.Of(waiting), verdicts);
        new AmendedTables(connection, _layers, key).Write(verdicts, _pages.PathOf(key), Wanted(key));
        RecognisedPages.ClearParts(_pages.PathOf(key));
    }

    protected override void Delete(PartitionKey key)
    {
        base.Delete(key);
        RecognisedPages.ClearParts(_pages.PathOf(key));
    }

    private void Write(PartitionKey key, TableRows pages, IReadOnlyList<OcrVerdict> verdicts)
    {
        var rows = new TableRows(Tables.Outcomes);
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var outcome in verdicts.Select(verdict => verdict.Outcome))
        {
            outcome.Append(rows);
            var word = OutcomeCounts.Key(outcome.Outcome, outcome.Reason);
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        // The ledger last in every sense: what says that a partition is done must not be there before its pages are.
        _layers.AmendedLedger.Delete(key);
        _pages.Write(pages, key, new PartitionMetadata(Wanted(key)));
        _outcomes.Write(rows, key, new PartitionMetadata(Wanted(key), OutcomeCounts.Format(counts)));
    }

    // As many at work as there are slots for all partitions together. A cancelled run begins nothing new.
    private async Task RecogniseAsync(IReadOnlyList<WaitingDocument> waiting, RecognisedPages known, IStageProgress progress, CancellationToken cancellationToken)
    {
        var saved = Context.Time.GetTimestamp();
        var window = new Queue<Task>();
        foreach (var (document, pages) in Wanted(waiting, known, progress))
        {
            if (window.Count >= 2 * Context.Threads)
            {
                await window.Dequeue();
            }

            if (cancellationToken.IsCancellationRequested)
            {
                break;
            }

            window.Enqueue(RecogniseAsync(document, pages, known, progress));
            if (Context.Time.GetElapsedTime(saved) > PartEvery)
            {
                known.Save();
                saved = Context.Time.GetTimestamp();
            }
        }

        await Task.WhenAll(window);
    }

    // What this run is to recognise, a block at a time; what needs nothing, or is over the budget, is done with at once.
    private IEnumerable<(WaitingDocument Document, int[] Pages)> Wanted(IReadOnlyList<WaitingDocument> waiting, RecognisedPages known, IStageProgress progress)
    {
        foreach (var document in waiting)
        {
            foreach (var block in document.Pages.GroupBy(page => (page - 1) / BlockPages))
            {
                if (_recogniser.Value is not null && block.Any(page => !IsCurrent(known.Find(document, page))) && _budget.Take(block.Count()))
                {
                    yield return (document, [.. block]);
                }
                else
                {
                    progress.Advance(block.Count());
                }
            }
        }
    }

    private bool IsCurrent(RecognisedRow? row) => row?.Settings == _settings && !Context.Forced.Contains(Name);

    private async Task RecogniseAsync(WaitingDocument document, int[] pages, RecognisedPages known, IStageProgress progress)
    {
        await _slots.WaitAsync();
        try
        {
            foreach (var page in _timeouts.GetValueOrDefault(document.Id) < MostTimeouts ? await Task.Run(() => ReadAsync(document, pages)) : GivenUp(pages))
            {
                known.Add(new RecognisedRow(document.Id, document.Read.Sha256 ?? string.Empty, _settings, page));
            }

            progress.Advance(pages.Length);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<IReadOnlyList<RecognisedPage>> ReadAsync(WaitingDocument document, int[] pages)
    {
        var read = await _recogniser.Value!.ReadAsync(_files.PathOf(document.Read.Source!, document.File), pages, document.AllPages, CancellationToken.None);
        var last = read.Reverse().TakeWhile(page => page.Reason == Timeout).Count();
        _timeouts.AddOrUpdate(document.Id, last, (_, before) => last == pages.Length ? before + last : last);
        return read;
    }

    private static IEnumerable<RecognisedPage> GivenUp(int[] pages) =>
        pages.Select(page => new RecognisedPage(page, new ExtractionEngine("none", "1"), null, Timeout, "not tried: the pages before took too long"));
}
