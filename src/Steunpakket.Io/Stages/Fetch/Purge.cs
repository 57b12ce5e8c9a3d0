using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Differences;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Stages.Fetch.State;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>Removes one document everywhere by hand, and sees to it that it does not come back.</summary>
/// <remarks>
/// This forgets its bytes, what is remembered of it and caches that no stage makes again; running the stages afterwards takes it out of
/// the tables. Its id stays behind as a tombstone: without it the next fetch would bring the document back. Scoring models keep the numbers
/// that they were fitted with, the document's share in them too, because no score of another document may move; its id leaves them.
/// </remarks>
public static class Purge
{
    private static readonly string[] Caches = ["comparison", "hits", Path.Combine("ocr", "ledger"), Path.Combine("ocr", "texts"), "scores", "texts"];

    /// <exception cref="SettingsException">No document of that id was ever listed.</exception>
    public static void Forget(RunContext context, DocumentId id)
    {
        using var state = FetchState.Open(context.Workspace.Root);
        var (gemeente, date) = Find(context, state, id);

        // The bytes first: once they are forgotten, no later purge would find those that a kill left behind.
        foreach (var sha256 in state.Downloads.OwnBytes(id))
        {
            context.Workspace.Raw.Delete(sha256);
        }

        state.Together(() =>
        {
            state.Tombstones.Put(new Tombstone(id, gemeente, date, TombstoneState.Purged, context.Time.GetUtcNow()));
            state.Listed.Scrub(id);
            state.Downloads.Forget(id);

            // Answers to windows that were cut off may tell of it.
            state.Answers.RemoveBefore(DateTimeOffset.MaxValue);
        });

        DeleteCaches(context, id, gemeente);
        ForgetRecognised(context, id, gemeente);
        ModelFile.Forget(context.Workspace.Models, id.Value);
        CleanDigests(context.Workspace.Runs, id);
        DeleteCopies(context.Workspace);
    }

    /// <summary>The exports that a person named and that hold the document: they are not this program's to delete.</summary>
    public static IReadOnlyList<string> NamedCopies(RunContext context, DocumentId id)
    {
        using var connection = context.Database.Connect();
        return
        [
            .. new KeptSnapshots(context.Workspace.Snapshots).Named
                .Where(folder => Directory.EnumerateFiles(folder, "corpus.parquet").Any(path => Holds(connection, path, id))),
        ];
    }

    // They are made again, by the next exports and the next preview. The export that stands is spoilt rather than deleted: readers have it
    // until the next one takes its place, and it is not kept then, whatever comes between.
    private static void DeleteCopies(Workspace workspace)
    {
        new OutFolder(workspace.Out).Spoil("corpus.parquet");
        var kept = new KeptSnapshots(workspace.Snapshots);
        foreach (var folder in kept.Automatic.Concat(kept.Unfinished).Append(workspace.Previews))
        {
            KeptSnapshots.Remove(folder);
        }
    }

    private static (GemeenteCode Gemeente, DateOnly? Date) Find(RunContext context, FetchState state, DocumentId id)
    {
        var gemeente = Gemeente(id);
        if (state.Downloads.Find(id) is { } download)
        {
            return (gemeente, download.MeetingDate);
        }

        if (state.Tombstones.Find(id) is { } before)
        {
            return (gemeente, before.MeetingDate);
        }

        if (state.Listed.Describe(id) is { } listed && (listed.Date ?? (object?)listed.Title ?? listed.Url) is not null)
        {
            return (gemeente, listed.Date);
        }

        using var connection = context.Database.Connect();
        var documents = context.Workspace.Documents();
        documents.Refresh(connection);
        foreach (var path in documents.Paths(documents.Keys.Where(key => key.Gemeente == gemeente)))
        {
            using var rows = connection.Query($"SELECT meeting_date FROM {Sql.Parquet(path)} WHERE document_id = {Sql.Text(id.Value)}");
            if (rows.Read())
            {
                return (gemeente, rows.DateOrNull(0));
            }
        }

        throw new SettingsException($"{id}: no such document is known. Its id stands in column document_id of out/documenten.csv and of the tables in documents/.");
    }

    private static GemeenteCode Gemeente(DocumentId id)
    {
        try
        {
            return GemeenteCode.Parse(id.Value.Split('/')[1]);
        }
        catch (FormatException wrong)
        {
            throw new SettingsException($"{id}: between the slashes stands no CBS code. An id looks like notubiz/GM0363/12345.", wrong);
        }
    }

    // Hits, scores and comparisons of keyword lists of another day and half-made parts are made again when they are needed.
    private static void DeleteCaches(RunContext context, DocumentId id, GemeenteCode gemeente)
    {
        using var connection = context.Database.Connect();
        foreach (var folder in Caches.Select(name => Path.Combine(context.Workspace.Root, name)).Where(Directory.Exists))
        {
            var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .Where(path => path.EndsWith(".parquet", StringComparison.Ordinal)
                    && (path.Contains($"gemeente={gemeente}{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || Path.GetFileName(path) == ComparisonPaths.RelevantFile));
            foreach (var path in files.Where(path => Holds(connection, path, id)).ToList())
            {
                File.Delete(path);
            }
        }
    }

    // Minutes of work on other documents stand in the same file.
    private static void ForgetRecognised(RunContext context, DocumentId id, GemeenteCode gemeente)
    {
        using var connection = context.Database.Connect();
        var folder = Path.Combine(context.Workspace.Recognised().Folder, $"gemeente={gemeente}");
        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 };
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.parquet", all).Where(path => Holds(connection, path, id)) : [])
        {
            if (ParquetFile.Describe(connection, path) is { } metadata)
            {
                ParquetFile.Write(connection, $"SELECT * FROM {Sql.Parquet(path)} WHERE document_id <> {Sql.Text(id.Value)}", path, metadata);
            }
            else
            {
                File.Delete(path);
            }
        }
    }

    private static bool Holds(DuckDbConnection connection, string path, DocumentId id)
    {
        try
        {
            using var rows = connection.Query($"SELECT 1 FROM {Sql.Parquet(path)} WHERE document_id = {Sql.Text(id.Value)} LIMIT 1");
            return rows.Read();
        }
        catch (DuckDbException)
        {
            // What cannot be read may hold it.
            return true;
        }
    }

    private static void CleanDigests(string runs, DocumentId id)
    {
        if (!Directory.Exists(runs))
        {
            return;
        }

        foreach (var path in Directory.EnumerateFiles(runs, Digest.FilePattern, SearchOption.AllDirectories))
        {
            DigestFiles.Forget(path, id.Value);
        }
    }
}
