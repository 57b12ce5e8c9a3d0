using System.Globalization;
using System.Text.Json;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Core.Scoring.Drift;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Stages.Select;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Holds the frozen model against the corpus of now, a gemeente at a time, and keeps what came of it.</summary>
/// <remarks>Made again only when hits, families or the model changed, so that a run with nothing changed reads nothing.</remarks>
internal sealed class ModelStandingFile(RunContext context, (TableStore Hits, TableView Ledger) input)
{
    private const string Version = "stand-1";
    private const string Others = "others_of_families";

    private readonly ScorePaths _paths = ScorePaths.Of(context);

    /// <returns>Null when score has not run.</returns>
    public static (string Model, ModelStanding Standing)? Read(RunContext context) =>
        Stored(ScorePaths.Of(context).Standing) is { } stored ? (stored.Model, stored.Standing) : null;

    public void Update(FrozenModel model)
    {
        var wanted = Wanted(model);
        if (Stored(_paths.Standing)?.Fingerprint == wanted)
        {
            return;
        }

        var standing = Measure(model.Model);
        AtomicFile.WriteAllBytes(_paths.Standing, JsonSerializer.SerializeToUtf8Bytes(new StoredStanding(wanted, model.Id, standing), JsonFormat.Written));
        context.Log.Information("Model {Model}: {@Standing}", model.Id, standing);
    }

    private static StoredStanding? Stored(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<StoredStanding>(File.ReadAllBytes(path), JsonFormat.Written) : null;
        }
        catch (JsonException)
        {
            return null; // made again
        }
    }

    private string Wanted(FrozenModel model)
    {
        var hits = input.Hits.Keys.Select(key => $"{key} {input.Hits.Find(key)!.Hash}");
        return ShortHash.Of([Version, model.Id, .. Represented(), .. hits]);
    }

    private ModelStanding Measure(ScoringModel model)
    {
        var scores = ScoreStore.Open(context);
        using (var connection = context.Database.Connect())
        {
            scores.Refresh(connection);
        }

        var others = Represented().ToLookup(id => id.Split('/')[1], StringComparer.Ordinal);
        var frequencies = new long[model.Weights.Terms.Terms.Count];
        long documents = 0, clipped = 0;
        var whole = new Lock();
        SideBySide.ForEach(scores.Keys.GroupBy(key => key.Gemeente), context.Threads, gemeente =>
        {
            using var connection = context.Database.Connect();
            WriteOthers(connection, others[gemeente.Key.Value]);
            var terms = Frequencies(connection, input.Hits.Paths(gemeente.Where(input.Hits.Contains)));
            var (all, above) = Documents(connection, scores.Paths(gemeente), model.Maxima);
            lock (whole)
            {
                (documents, clipped) = (documents + all, clipped + above);
                foreach (var (term, df) in terms)
                {
                    frequencies[model.Weights.Terms.IndexOf(term)] += df;
                }
            }
        }, CancellationToken.None);
        return ModelStanding.Of(model.Weights, documents, frequencies, clipped);
    }

    private List<(string Term, long Df)> Frequencies(DuckDbConnection connection, IReadOnlyList<string> hits)
    {
        var found = new List<(string, long)>();
        if (hits.Count == 0)
        {
            return found;
        }

        using var rows = connection.Query($"""
            SELECT term, count(DISTINCT document_id) FROM {Sql.Parquet(hits)} ANTI JOIN {Others} USING (document_id)
            WHERE kind IN ({Sql.Text(HitKinds.Keyword)}, {Sql.Text(HitKinds.Expansion)}) GROUP BY term
            """);
        while (rows.Read())
        {
            found.Add((rows.Text(0), rows.Int64(1)));
        }

        return found;
    }

    private (long All, long Above) Documents(DuckDbConnection connection, IReadOnlyList<string> scores, ScoreMaxima maxima)
    {
        var above = maxima.Lines.Append(maxima.General).Select(maximum => string.Create(
            CultureInfo.InvariantCulture,
            $"{Sql.Name(ScoreTable.Raw(maximum.Line))} > '{Math.Max(maximum.Scale.Value, maximum.Largest.Value):R}'::DOUBLE"));
        using var rows = connection.Query($"""
            SELECT count(*), count(*) FILTER ({string.Join(" OR ", above)}) FROM {Sql.Parquet(scores)} ANTI JOIN {Others} USING (document_id)
            """);
        rows.Read();
        return (rows.Int64(0), rows.Int64(1));
    }

    private static void WriteOthers(DuckDbConnection connection, IEnumerable<string> ids)
    {
        connection.Execute($"CREATE TEMP TABLE {Others} (document_id VARCHAR)");
        using var rows = connection.Append(Others);
        foreach (var id in ids)
        {
            rows.Add(id).EndRow();
        }

        rows.Close();
    }

    // Another one of their family is in the fit set.
    private IEnumerable<string> Represented()
    {
        using var connection = context.Database.Connect();
        return FamilyTable.Represented(context, connection).Keys.Order(StringComparer.Ordinal);
    }

    private sealed record StoredStanding(string Fingerprint, string Model, ModelStanding Standing);
}
