using System.Collections.Concurrent;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Keywords.Linting;
using Steunpakket.Core.Running;
using Steunpakket.Io.Passages;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Linting;

/// <summary>Reads every stored text once, those that no keyword selected too, and holds the keyword lists against it. Writes nothing.</summary>
public sealed class KeywordLint
{
    private readonly RunContext _context;
    private readonly Linter _linter;
    private readonly TableView _texts;
    private readonly TableStore _documents;

    public KeywordLint(RunContext context, LintOptions options)
    {
        ArgumentNullException.ThrowIfNull(context);
        _context = context;
        _linter = new Linter(context.Keywords, context.Config.Match.ToOptions(), options);
        (_texts, _documents) = (context.Workspace.Pages(), context.Workspace.Documents());
    }

    /// <summary>The same for any number of threads.</summary>
    /// <exception cref="SettingsException">There are no texts yet.</exception>
    public async Task<LintResult> RunAsync(CancellationToken cancellationToken)
    {
        var keys = Keys();
        using var progress = _context.Progress.Start("lint", keys.Count, "partitions");
        var queue = new ConcurrentQueue<PartitionKey>(keys);
        var workers = Enumerable.Range(0, Math.Min(_context.Threads, keys.Count)).Select(_ => Task.Run(() => Work(queue, progress, cancellationToken), CancellationToken.None));
        var counts = await Task.WhenAll(workers);
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var other in counts.Skip(1))
        {
            counts[0].Merge(other);
        }

        return Seen(new LintResult(counts[0].Findings(), counts[0].Documents, counts[0].Pages, keys.Select(key => key.Gemeente).Distinct().Count()), cancellationToken);
    }

    private LintResult Seen(LintResult result, CancellationToken cancellationToken)
    {
        var seen = new PassageGuard(_context).Show([.. result.Findings.SelectMany(finding => finding.Passages).Distinct()], cancellationToken);
        return result with
        {
            Findings = [.. result.Findings.Select(finding => finding with { Passages = seen.Of(finding.Passages) })],
            Unshown = seen.Unshown,
        };
    }

    private List<PartitionKey> Keys()
    {
        using var connection = _context.Database.Connect();
        _texts.Refresh(connection);
        _documents.Refresh(connection);
        var keys = _texts.Keys.Where(_context.Scope.Contains).ToList();
        return keys.Count > 0 ? keys
            : throw new SettingsException($"{_texts.Folder}: there are no texts{(_context.Scope == RunScope.Everything ? " yet" : " of these gemeenten")}; run `steunpakket run --until extract` first.");
    }

    private LintCount Work(ConcurrentQueue<PartitionKey> queue, IStageProgress progress, CancellationToken cancellationToken)
    {
        var count = _linter.Start();
        using var connection = _context.Database.Connect();
        while (!cancellationToken.IsCancellationRequested && queue.TryDequeue(out var key))
        {
            ReadNamed(connection, key, count);
            progress.Advance(1);
        }

        return count;
    }

    // DuckDB does not say which table it stumbled over, nor what a person can do about it.
    private void ReadNamed(DuckDbConnection connection, PartitionKey key, LintCount count)
    {
        try
        {
            Read(connection, key, count);
        }
        catch (DuckDbException wrong)
        {
            throw new DuckDbException($"lint, {key}: {wrong.Message.Split('\n')[0]} If a table is damaged, 'run --force extract' makes it again.");
        }
    }

    private void Read(DuckDbConnection connection, PartitionKey key, LintCount count)
    {
        var dates = Dates(connection, key);
        var name = _context.Gemeenten.Find(key.Gemeente)?.Name ?? key.Gemeente.Value;
        using var pages = connection.Query($"SELECT document_id, page, text FROM {Sql.Parquet(_texts.PathOf(key))} ORDER BY document_id, page");
        LintDocument? document = null;
        while (pages.Read())
        {
            var id = pages.Text(0);
            if (document?.Id != id)
            {
                document = new LintDocument(id, key.Gemeente, name, dates.GetValueOrDefault(id));
            }

            count.Add(document, pages.Int32(1), pages.Utf8(2));
        }
    }

    private Dictionary<string, DateOnly?> Dates(DuckDbConnection connection, PartitionKey key)
    {
        var dates = new Dictionary<string, DateOnly?>(StringComparer.Ordinal);
        if (!_documents.Contains(key))
        {
            return dates;
        }

        using var rows = connection.Query($"SELECT document_id, meeting_date FROM {Sql.Parquet(_documents.PathOf(key))}");
        while (rows.Read())
        {
            dates[rows.Text(0)] = rows.DateOrNull(1);
        }

        return dates;
    }
}
