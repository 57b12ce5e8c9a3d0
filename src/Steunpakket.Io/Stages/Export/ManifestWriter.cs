using System.Text.Json;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Gathers what the manifest says.</summary>
internal sealed class ManifestWriter(RunContext context, ExportInputs inputs, ComparisonPaths comparison)
{
    /// <returns>Without its files, some of which are made of it.</returns>
    public Manifest Make(DuckDbConnection connection, FrozenModel model, (Fingerprint Fingerprint, string Folder) export) => new()
    {
        SnapshotId = SnapshotId(model.Id),
        Fingerprint = export.Fingerprint.Hash,
        DataThrough = DataThrough(connection),
        Period = new ManifestPeriod(context.Config.Period.Since, context.Config.Period.Until),
        Counts = Counts(),
        Keywords = new ManifestKeywords(
            JsonNamingPolicy.KebabCaseLower.ConvertName(context.Keywords.Profile.ToString()),
            context.Keywords.Hash.Value,
            context.Keywords.ExpansionHash.Value,
            context.Keywords.Forms.Count,
            context.Keywords.Expansions.Count),
        Review = Review(connection, export.Folder),
        Model = Model(model),
        Cuts = Cuts(connection),
        Settings = new ManifestSettings(context.Config.Score, context.Config.Compare),
        ConfigHash = ConfigHash(),
        Versions = context.Versions,
        Files = [],
    };

    private string SnapshotId(string model)
    {
        string[] settings = [ConfigHash(), context.Keywords.Hash.Value, context.Keywords.ExpansionHash.Value, model];
        var documents = inputs.Documents.Keys.Select(key => $"{key} {inputs.Documents.Find(key)?.Hash}");
        return ShortHash.Of(settings.Concat(documents))[..16];
    }

    // Only a proposal has a source.
    private static ManifestReview Review(DuckDbConnection connection, string folder)
    {
        using var rows = connection.Query($"""
            SELECT count(bron), count(*) FILTER (besluit = 'ja'), count(*) FILTER (besluit = 'nee'), count(*) FILTER (coalesce(besluit, 'twijfel') = 'twijfel')
            FROM {Sql.Parquet(Path.Combine(folder, "uitbreidingswoorden.parquet"))}
            """);
        return rows.Read() ? new ManifestReview(rows.Int64(0), rows.Int64(1), rows.Int64(2), rows.Int64(3)) : new ManifestReview(0, 0, 0, 0);
    }

    private ManifestModel Model(FrozenModel frozen)
    {
        var (model, standing) = (frozen.Model, ModelStandingFile.Read(context));
        var current = standing?.Model == frozen.Id ? standing.Value.Standing : null;
        return new(
            frozen.Id,
            frozen.Origin.Key,
            JsonNamingPolicy.KebabCaseLower.ConvertName(model.Weights.Options.Profile.ToString()),
            frozen.Origin.DataThrough,
            model.Weights.Statistics.Documents,
            current?.DocumentsNow,
            current?.Clipped,
            current?.UnseenTerms,
            model.Weights.Statistics.AverageWords,
            [.. model.Maxima.Lines.Append(model.Maxima.General)
                .Select(maximum => new ManifestMaximum(maximum.Line, maximum.Scale.Value, maximum.Document?.Value))]);
    }

    // What the settings mean, without where things happen to stand on this machine.
    private string ConfigHash() => ShortHash.Of(JsonSerializer.Serialize(
        new { context.Config.Period, context.Config.Gemeenten, context.Config.Match, context.Config.Extract, context.Config.Score, context.Config.Compare, context.Config.Analysis, context.Config.Quality },
        JsonFormat.Settings));

    private DateOnly? DataThrough(DuckDbConnection connection)
    {
        using var rows = connection.Query($"SELECT max(meeting_date) FROM {inputs.Select(inputs.Documents)}");
        return rows.Read() ? rows.DateOrNull(0) : null;
    }

    private SortedDictionary<string, IReadOnlyDictionary<string, long>> Counts() => new(StringComparer.Ordinal)
    {
        ["fetch"] = Sum(inputs.Fetched),
        ["extract"] = Sum(inputs.Read),
        ["select"] = Sum(inputs.Selected),
        ["group"] = Sum(inputs.Families),
        ["score"] = Sum(inputs.Scores),
    };

    private static SortedDictionary<string, long> Sum(TableView store)
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var key in store.Keys)
        {
            OutcomeCounts.AddTo(counts, store.Find(key)?.Summary ?? string.Empty);
        }

        return counts;
    }

    private List<ManifestCut> Cuts(DuckDbConnection connection)
    {
        var cuts = new List<ManifestCut>();
        using var rows = connection.Query($"""
            SELECT actielijn, regel, drempel, documenten, verwijderd, jaar, gemeentecode FROM {Sql.Parquet(comparison.Cuts)}
            WHERE gebruikt = 'ja' ORDER BY actielijn, jaar, gemeentecode
            """);
        while (rows.Read())
        {
            cuts.Add(new ManifestCut(rows.Text(0), rows.Text(1), rows.DoubleOrNull(2), rows.Int32(3), rows.Int32(4)) { Year = rows.Int32OrNull(5), Gemeente = rows.TextOrNull(6) });
        }

        return cuts;
    }
}
