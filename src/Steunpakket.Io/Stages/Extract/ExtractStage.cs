using System.Runtime.CompilerServices;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Extraction;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Extract;

/// <summary>Turns files into pages of normalised text. Within a stale partition only new and changed files are read.</summary>
public sealed class ExtractStage : PartitionStage, IDisposable
{
    private const string Version = "extract-2";
    private const long PartBytes = 16 << 20;
    private static readonly TimeSpan PartEvery = TimeSpan.FromSeconds(10);

    private readonly IDocumentReader _reader;
    private readonly TableStore _ledger;
    private readonly TableStore _texts;
    private readonly TableStore _documents;
    private readonly SemaphoreSlim _slots;

    internal ExtractStage(RunContext context, IDocumentReader reader)
        : base(context)
    {
        _reader = reader;
        _ledger = context.Workspace.Outcomes(Name);
        _texts = context.Workspace.Texts();
        _documents = context.Workspace.Documents();
        _slots = new SemaphoreSlim(context.Threads);
    }

    public override string Name => "extract";

    protected override IReadOnlyList<TableStore> Outputs => [_ledger, _texts];

    protected override TableView Input => _documents;

    protected override string Unit => "documents";

    public void Dispose() => _slots.Dispose();

    protected override long Size(PartitionKey key)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        OutcomeCounts.AddTo(counts, _documents.Find(key)?.Summary ?? string.Empty);
        return counts.GetValueOrDefault("rows");
    }

    protected override Fingerprint Wanted(PartitionKey key) => new(Version, _reader.Key, _documents.Find(key)!.Hash);

    // Fetch had the file's bytes and they were gone when they were to be read. When they come back nothing else tells.
    protected override bool IsToRepeat(PartitionKey key)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        OutcomeCounts.AddTo(counts, _ledger.Find(key)?.Summary ?? string.Empty);
        return NotReadReasons.OfAbsence.Any(reason => counts.ContainsKey(OutcomeCounts.Key("failed", reason)));
    }

    protected override async ValueTask RunAsync(PartitionKey key, IStageProgress progress, CancellationToken cancellationToken)
    {
        using var connection = Context.Database.Connect();
        var documents = Documents(connection, key);
        var parts = new PartFiles(_texts.PathOf(key));
        var reused = Reused(connection, key, parts, documents);
        progress.Advance(reused.Count);

        using var fresh = new FreshRows(connection, _reader.Key);
        var partStarted = Context.Time.GetTimestamp();
        await foreach (var row in ExtractAsync([.. documents.Where(document => !reused.Contains(document.Id))], cancellationToken))
        {
            fresh.Add(row);
            progress.Advance(1);
            if (fresh.TextBytes > PartBytes || Context.Time.GetElapsedTime(partStarted) > PartEvery)
            {
                SavePart(connection, fresh, parts, reused);
                partStarted = Context.Time.GetTimestamp();
            }
        }

        if (cancellationToken.IsCancellationRequested)
        {
            SavePart(connection, fresh, parts, reused);
            cancellationToken.ThrowIfCancellationRequested();
        }

        fresh.Close();
        Write(connection, key, reused);
        parts.Clear();
    }

    protected override void Delete(PartitionKey key)
    {
        base.Delete(key);
        new PartFiles(_texts.PathOf(key)).Clear();
    }

    private static List<DocumentToExtract> Read(DuckDbReader rows)
    {
        var documents = new List<DocumentToExtract>();
        while (rows.Read())
        {
            documents.Add(new DocumentToExtract(DocumentId.Parse(rows.Text(0)), rows.Text(1), rows.Text(2), rows.Text(3)));
        }

        return documents;
    }

    private List<DocumentToExtract> Documents(DuckDbConnection connection, PartitionKey key)
    {
        using var rows = connection.Query(
            $"SELECT document_id, source, file, sha256 FROM {Sql.Parquet(_documents.PathOf(key))} ORDER BY document_id");
        return Read(rows);
    }

    private ReusedRows Reused(DuckDbConnection connection, PartitionKey key, PartFiles parts, List<DocumentToExtract> documents)
    {
        var reused = new ReusedRows();
        if (!Context.Forced.Contains(Name))
        {
            if (_ledger.Find(key)?.Fingerprint == Wanted(key) && _texts.Find(key)?.Fingerprint == Wanted(key))
            {
                // Tried again: the new pair will have the same fingerprint, and must not stand beside one half of the old.
                parts.TakeOver((_ledger.PathOf(key), _texts.PathOf(key)));
            }

            var wanted = documents.ToDictionary(document => document.Id.Value, StringComparer.Ordinal);
            foreach (var pair in parts.Existing().Prepend((_ledger.PathOf(key), _texts.PathOf(key))))
            {
                reused.Add(connection, pair, _reader.Key, wanted);
            }
        }

        return reused;
    }

    // In the order asked for, with as many at work as there are slots for all partitions together. A cancelled run begins
    // nothing new; what has begun comes out, because it takes seconds at most and its limits end it if not.
    private async IAsyncEnumerable<ExtractedRow> ExtractAsync(
        List<DocumentToExtract> documents, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window = new Queue<Task<ExtractedRow>>();
        foreach (var document in documents)
        {
            if (window.Count >= 2 * Context.Threads)
            {
                yield return await window.Dequeue();
            }

            if (cancellationToken.IsCancellationRequested)
            {
                break;
            }

            window.Enqueue(ExtractAsync(document));
        }

        while (window.TryDequeue(out var last))
        {
            yield return await last;
        }
    }

    private async Task<ExtractedRow> ExtractAsync(DocumentToExtract document)
    {
        await _slots.WaitAsync();
        try
        {
            return await Task.Run(() => _reader.ReadAsync(document, CancellationToken.None));
        }
        finally
        {
            _slots.Release();
        }
    }

    private static void SavePart(DuckDbConnection connection, FreshRows fresh, PartFiles parts, ReusedRows reused)
    {
        var part = parts.Next();
        fresh.Save(part);
        reused.AddAll(connection, part);
    }

    private void Write(DuckDbConnection connection, PartitionKey key, ReusedRows reused)
    {
        var outcomes = reused.Union(connection, FreshRows.Outcomes, pair => pair.Outcomes);
        var texts = reused.Union(connection, FreshRows.Texts, pair => pair.Texts);
        var metadata = new PartitionMetadata(Wanted(key), ReadCounts.Of(connection, outcomes));
        if (_texts.Find(key)?.Fingerprint == metadata.Fingerprint)
        {
            // Forced, or tried again: a kill between the two writes must not leave a pair that looks made together.
            _texts.Delete(key);
        }

        _ledger.Write(connection, outcomes, key, metadata);
        _texts.Write(connection, texts, key, metadata with { Summary = ReadCounts.TextsHash(connection, outcomes) });
    }
}
