using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Extraction;
using Steunpakket.Io.Running;
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

    private readonly Lazy<IPageRecogniser?> _recogniser;
    private readonly PageRecognition _recognition;
    private readonly string _settings;
    private readonly ReadLayers _layers;
    private readonly TableStore _outcomes;
    private readonly TableStore _pages;
    private readonly TableStore _documents;

    /// <param name="recogniser">Null where nothing can recognise, or nothing should; looked for only when a page waits.</param>
    public OcrStage(RunContext context, Lazy<IPageRecogniser?> recogniser)
        : base(context)
    {
        _recogniser = recogniser;
        _settings = ShortHash.Of(context.Config.Extract.Ocr.Dpi.ToString(CultureInfo.InvariantCulture), context.Config.Extract.Ocr.Languages);
        _recognition = new PageRecognition(context, recogniser, _settings);
        _layers = new ReadLayers(context.Workspace);
        _outcomes = context.Workspace.Outcomes(Name);
        _pages = context.Workspace.Recognised();
        _documents = context.Workspace.Documents();
    }

    public override string Name => "ocr";

    public override bool AddsToInput => true;

    protected override IReadOnlyList<TableStore> Outputs => [_outcomes, _pages, _layers.AmendedTexts, _layers.AmendedLedger];

    protected override TableView Input => _layers.Readings;

    protected override IReadOnlyCollection<PartitionKey> InputKeys =>
        [.. _layers.Ledger.Keys.Where(key => Size(key) > 0 && (_recogniser.Value is not null || _pages.Contains(key)))];

    protected override string InputStage => "extract";

    protected override string Unit => "pages";

    public void Dispose() => _recognition.Dispose();

    // Which of the partitions that are yet to be made will hold pictures is not known.
    public override IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before) =>
        base.Plan([.. before.Where(work => _pages.KeysOnDisk.Any(key => key.ToString() == work.Unit))]);

    protected override long Size(PartitionKey key) => ReadCounts.UnreadPages(_layers.Ledger.Find(key));

    protected override Fingerprint Wanted(PartitionKey key) => new(Version, _settings, _layers.InputOf(key));

    protected override bool IsToRepeat(PartitionKey key)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        OutcomeCounts.AddTo(counts, _outcomes.Find(key)?.Summary ?? string.Empty);
        var again = NotReadReasons.OfAbsence.Select(reason => OutcomeCounts.Key("failed", reason)).Append(OutcomeCounts.Key("dropped", OcrVerdict.OverBudget));
        return again.Any(counts.ContainsKey) && _recogniser.Value is not null;
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
        await _recognition.RunAsync(waiting, known, progress, cancellationToken);
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
}
