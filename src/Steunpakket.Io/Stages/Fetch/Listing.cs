using Steunpakket.Core.Documents;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.State;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>Everything the sources list, judged and laid out by partition in scratch tables.</summary>
/// <remarks>Holds one document's lines at a time: a manifest of millions of rows costs disk, not memory.</remarks>
internal sealed class Listing : IDisposable
{
    private const int HashBatch = 256;

    private readonly RunContext _context;
    private readonly Dictionary<string, IDocumentSource> _sources;
    private readonly HashSet<GemeenteCode>? _selected;
    private readonly DuckDbConnection _work;
    private readonly DuckDbConnection _results;

    private Listing(RunContext context, IReadOnlyList<IDocumentSource> sources)
    {
        (_context, _sources) = (context, sources.ToDictionary(source => source.Name, StringComparer.Ordinal));
        _selected = context.Config.SelectedGemeenten(context.Gemeenten);
        _work = context.Database.Connect();
        _results = context.Database.Connect();
    }

    /// <summary>The connection whose temporary tables hold <see cref="ListingTables.Results"/>.</summary>
    public DuckDbConnection Connection => _results;

    /// <param name="hash">False to open and leave new files unread: their documents then differ from any made before.</param>
    /// <param name="state">What the network sources gave; null when none was ever asked.</param>
    public static Listing Make(
        RunContext context, IReadOnlyList<IDocumentSource> sources, FetchState? state, bool hash, CancellationToken cancellationToken)
    {
        var listing = new Listing(context, sources);
        try
        {
            var network = state is null ? null : new NetworkListing(context, state);
            var lines = listing.Stage(sources.SelectMany(source => source.List()).Concat(network?.List() ?? []), state?.Tombstones.PurgedIds() ?? [], cancellationToken);
            listing.Judge(lines, hash, cancellationToken);
            if (network is not null)
            {
                WindowRows.Write(listing.Connection, ListingTables.WindowsName, network, state!, context.Config.Period);
            }

            return listing;
        }
        catch
        {
            listing.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _work.Dispose();
        _results.Dispose();
    }

    private long Stage(IEnumerable<ListedDocument> listed, HashSet<string> purged, CancellationToken cancellationToken)
    {
        var lines = 0L;
        ListingTables.ListedRows.CreateTemporary(_work, ListingTables.Listed);
        using var rows = _work.Append(ListingTables.Listed);
        foreach (var line in listed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ListedRow.Append(rows, line with { Refusal = line.Refusal ?? (purged.Contains(line.Id.Value) ? Refusal.Dropped(TombstoneState.Purged) : OutOfBounds(line)) });
            lines++;
        }

        rows.Close();
        return lines;
    }

    private Refusal? OutOfBounds(ListedDocument line) =>
        line.MeetingDate is { } date && !_context.Config.Period.Contains(date) ? Refusal.Dropped("outside_period")
        : _selected?.Contains(line.Gemeente) == false ? Refusal.Dropped("gemeente_not_selected")
        : null;

    private void Judge(long lines, bool hash, CancellationToken cancellationToken)
    {
        using var hashes = new FileHashes(_context.Workspace.FileHashes, _results, _context.Time);
        using var writer = new ListingWriter(_results);
        using var progress = _context.Progress.Start("fetch", lines, "rows");
        using (var reader = Join(hashes))
        {
            var group = new List<(ListedDocument Line, string? Hash)>();
            foreach (var batch in ListedRow.ReadAll(reader).Chunk(HashBatch))
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var (line, known) in Hash(batch, hash ? hashes : null))
                {
                    if (group is [var (first, _), ..] && first.Id != line.Id)
                    {
                        writer.Add(ListedGroup.Judge(group));
                        group.Clear();
                    }

                    group.Add((line, known));
                }

                progress.Advance(batch.Length);
            }

            writer.Add(ListedGroup.Judge(group));
        }

        writer.Close();
        if (hash)
        {
            hashes.Finish(ListingWriter.Hashed);
        }
    }

    private DuckDbReader Join(FileHashes hashes) => _work.Query($"""
        SELECT l.*, k.sha256 FROM {ListingTables.Listed} l LEFT JOIN {hashes.Known()} k
            ON l.outcome IS NULL AND l.known_sha256 IS NULL AND k.source = l.source AND k.file = l.file AND k.bytes = l.bytes AND k.modified = l.modified
        ORDER BY l.document_id, l.source, l.row
        """);

    private (ListedDocument Line, string? Hash)[] Hash((ListedDocument Line, string? Hash)[] batch, FileHashes? hashes)
    {
        var fresh = new bool[batch.Length];
        Parallel.For(0, batch.Length, new ParallelOptions { MaxDegreeOfParallelism = _context.Threads }, i =>
        {
            var (line, known) = batch[i];
            if (line.Refusal is null && known is null && line.Sha256 is null)
            {
                var (hash, refusal) = FileHashes.Compute(_sources[line.Source].PathOf(line.File!), onlyOpen: hashes is null);
                batch[i] = (line with { Refusal = refusal }, hash);
                fresh[i] = hash is not null;
            }
        });
        foreach (var (line, hash) in batch.Where((_, i) => fresh[i]))
        {
            hashes!.Add(line, hash!);
        }

        return batch;
    }
}
