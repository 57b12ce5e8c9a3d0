using System.Collections.Concurrent;
using Steunpakket.Core.Texts;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Inner;
using Steunpakket.Extraction.Redaction;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Passages;

/// <summary>Holds passages against what can be seen of their pages, before anybody is shown them.</summary>
/// <remarks>Only pages of PDFs are looked at, each once, however many passages it has.</remarks>
internal sealed class PassageGuard(RunContext context)
{
    /// <summary>The same for any number of threads.</summary>
    /// <param name="passages">Each once.</param>
    public SeenPassages Show(IReadOnlyCollection<PagePassage> passages, CancellationToken cancellationToken)
    {
        var paths = Paths([.. passages.Select(passage => passage.DocumentId).Distinct()]);
        var shown = new ConcurrentDictionary<PagePassage, PagePassage?>();
        var pages = passages.GroupBy(passage => (Path: paths.GetValueOrDefault(passage.DocumentId), passage.Page)).ToList();
        using var progress = context.Progress.Start("passages (what can be seen)", pages.Count, "pages");
        var options = new ParallelOptions { MaxDegreeOfParallelism = context.Threads, CancellationToken = cancellationToken };
        Parallel.ForEachAsync(pages, options, async (page, cancellation) =>
        {
            var sight = page.Key.Path is { } path ? await LookAsync(path, page.Key.Page, cancellation) : null;
            foreach (var passage in page)
            {
                shown[passage] = sight?.Show(passage);
            }

            progress.Advance(1);
        }).GetAwaiter().GetResult();
        return new SeenPassages(shown);
    }

    private async ValueTask<PageSight?> LookAsync(string path, int page, CancellationToken cancellationToken)
    {
        try
        {
            return FileSniffer.Sniff(path).Kind switch
            {
                "pdf" => await context.Sights.Value.LookAsync(path, page, cancellationToken),
                var kind when InnerKinds.Contains(kind) => null, // it may hold a PDF, whose pages are not those of the document
                _ => PageSight.Everything,
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // what is not there cannot be looked at
        }
    }

    // A document whose listing is away has no path, and of what it is nobody knows then.
    private Dictionary<string, string> Paths(HashSet<string> documents)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = new DocumentFiles(context);
        var table = context.Workspace.Documents();
        using var connection = context.Database.Connect();
        table.Refresh(connection);
        if (documents.Count == 0 || table.AllPaths is not { Count: > 0 } parts)
        {
            return paths;
        }

        using var rows = connection.Query($"SELECT document_id, source, file FROM {Sql.Parquet(parts)} WHERE file IS NOT NULL");
        while (rows.Read())
        {
            var id = rows.Text(0);
            if (documents.Contains(id) && files.Has(rows.Text(1), rows.Text(2)))
            {
                paths[id] = files.PathOf(rows.Text(1), rows.Text(2));
            }
        }

        return paths;
    }
}
