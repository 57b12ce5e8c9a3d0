using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Differences;
using Steunpakket.Io.Report;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Stages.Expand;
using Steunpakket.Io.Stages.Export.Account;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Writes all tables to <c>out/</c> as Parquet, CSV and CSV for Dutch Excel. The folder is replaced as a whole.</summary>
public sealed class ExportStage(RunContext context) : IStage
{
    private const string Version = "export-7";

    // Inside of what is staged, so that the next export sweeps them away when this one is cut off.
    private const string Copies = ".inputs";

    private readonly ComparisonPaths _comparison = new(context);
    private readonly ScorePaths _scoring = ScorePaths.Of(context);

    public string Name => "export";

    public IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before)
    {
        using var connection = context.Database.Connect();
        var inputs = new ExportInputs(context, connection);
        var reason = Reason(Wanted(connection, inputs)) ?? (before.Count > 0 ? Fingerprint.InputChanged : null);
        return reason is null ? [] : [new PlannedWork(Name, "out", reason)];
    }

    public ValueTask<StageReport> RunAsync(CancellationToken cancellationToken)
    {
        var staging = new OutFolder(context.Workspace.Out, Keep);
        staging.Recover();
        using var connection = context.Database.Connect();
        var inputs = new ExportInputs(context, connection);
        var wanted = Wanted(connection, inputs);
        if (Reason(wanted) is null)
        {
            return ValueTask.FromResult(new StageReport(Name, 0, 1, new Dictionary<string, long>()));
        }

        var frozen = ModelFile.ReadFrozen(_scoring.Model, KeywordTerms.Of(context.Keywords), context.Config.Score);
        staging.Begin();
        var copies = Path.Combine(staging.Next, Copies);
        inputs.Gather(connection, copies);
        WriteRows(connection, inputs, frozen.Model);
        WriteAnalyses(connection, inputs);
        Write(connection, new ExportTables(context, inputs, frozen.Id), (staging.Next, wanted), cancellationToken);
        inputs.LetGo(copies);
        File.Copy(_scoring.Model, Path.Combine(staging.Next, Path.GetFileName(_scoring.Model)));
        var manifest = new ManifestWriter(context, inputs, _comparison).Make(connection, frozen, (wanted, staging.Next));
        WriteWords(connection, staging.Next, manifest);
        staging.Commit();
        return ValueTask.FromResult(new StageReport(Name, 1, 0, new Dictionary<string, long>()));
    }

    // The account is made of the tables, the page names all files but itself, and the manifest names all but itself.
    private void WriteWords(DuckDbConnection connection, string folder, Manifest manifest)
    {
        var account = AccountText.Of(AccountFacts.Read(context, connection, (manifest, folder)));
        AtomicFile.WriteAllBytes(Path.Combine(folder, AccountText.FileName), Encoding.UTF8.GetBytes(account));
        manifest = manifest with { Files = ManifestFiles.Describe(folder) };
        Rapport.Write(context, connection, folder, manifest);
        var page = ManifestFiles.Describe(new FileInfo(Path.Combine(folder, Rapport.FileName)));
        manifest = manifest with { Files = [.. manifest.Files.Append(page).OrderBy(file => file.Name, StringComparer.Ordinal)] };
        AtomicFile.WriteAllBytes(Path.Combine(folder, ManifestFiles.Name), JsonSerializer.SerializeToUtf8Bytes(manifest, JsonFormat.Written));
    }

    private void WriteRows(DuckDbConnection connection, ExportInputs inputs, ScoringModel model)
    {
        ExportInputs.WriteGemeenten(context, connection);
        FormRows.Write(connection, context.Keywords);
        CoverageTable.Write(connection, CoverageTable.Read(connection, inputs, context.Config.Period));
        ExpansionRows.Write(connection, context.Reviewed);
        QualityRows.Write(context, connection, inputs);
        TermRows.Write(context, connection, inputs, model);
        TrailRows.Write(context, connection, inputs);
        SharedTextRows.Write(context, connection, inputs);
    }

    private void WriteAnalyses(DuckDbConnection connection, ExportInputs inputs)
    {
        var lines = ScoreStore.Lines(context);
        new TargetRows(context).Write(connection);
        new SeriesTables(_comparison, lines).Write(connection, context.Events);
        new EventRows(context.Events, context.Config.Analysis.EventMonths).Write(connection, lines);
        var gemeenten = new StudiedGemeenten(context, inputs).Read(connection);
        RepresentativenessRows.Write(connection, gemeenten);
        new WeightedRows(_comparison, context.Config.Compare.TargetYear).Write(connection, gemeenten);
    }

    private void Write(
        DuckDbConnection connection, ExportTables tables, (string Folder, Fingerprint Fingerprint) target, CancellationToken cancellationToken)
    {
        var all = tables.All;
        using var progress = context.Progress.Start(Name, all.Count, "tables");
        foreach (var (name, query) in all)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var parquet = Path.Combine(target.Folder, $"{name}.parquet");
            ParquetFile.Write(connection, query, parquet, new PartitionMetadata(target.Fingerprint));
            if (!ExportTables.ForProgramsOnly.Contains(name))
            {
                WriteCsv(connection, parquet, Path.Combine(target.Folder, name));
            }

            progress.Advance(1);
        }
    }

    // An export that rests on the same as the new one tells nothing that the new one does not.
    private void Keep(string previous)
    {
        if (ManifestFiles.ReadIntact(previous) is { } old && old.SnapshotId != ManifestFiles.ReadIntact(context.Workspace.Out)?.SnapshotId)
        {
            new KeptSnapshots(context.Workspace.Snapshots).Keep(previous, old.SnapshotId, context.Config.Export.KeepEarlier);
        }
    }

    private void WriteCsv(DuckDbConnection connection, string parquet, string path)
    {
        using (var rows = connection.Query($"SELECT * FROM {Sql.Parquet(parquet)}"))
        {
            CsvExport.Write(rows, $"{path}.csv", CsvDialect.Plain);
        }

        if (!context.Config.Export.DutchExcel)
        {
            return;
        }

        var lines = ScoreStore.Lines(context);
        var isFigure = Path.GetFileName(path) == "documenten";
        using var dutch = connection.Query(isFigure ? FigureOne.Query(parquet, lines) : $"SELECT * FROM {Sql.Parquet(parquet)}");
        CsvExport.Write(dutch, $"{path}.nl.csv", CsvDialect.DutchExcel, isFigure ? FigureOne.Headers(lines) : null);
    }

    private Fingerprint Wanted(DuckDbConnection connection, ExportInputs inputs)
    {
        var partitions = inputs.All.SelectMany(store => store.Keys.Select(key => $"{key} {store.Find(key)?.Hash}"));
        var made = _comparison.All.Append(new ExpandPaths(context.Workspace).Candidates).Select(path => File.Exists(path) ? ParquetFile.Describe(connection, path)?.Fingerprint.Hash ?? "" : "");
        var model = new[] { _scoring.Model, _scoring.Standing, _scoring.TermDrift, _scoring.LineDrift }.Select(path => File.Exists(path) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))) : "");
        var versions = context.Versions.Select(version => $"{version.Key} {version.Value}");
        string[] settings =
        [
            JsonSerializer.Serialize(context.Config.Export, JsonFormat.Settings), JsonSerializer.Serialize(context.Config.Gemeenten, JsonFormat.Settings),
            ScoreHash.Of(context), FormRows.Hash(context.Keywords), ExpansionRows.Hash(context.Reviewed), context.GemeentenHash, context.CbsHash,
            JsonSerializer.Serialize(context.Config.Analysis, JsonFormat.Settings), JsonSerializer.Serialize(context.Events, JsonFormat.Settings),
            QualityRows.OptionsHash(context),
        ];
        var options = ShortHash.Of(settings.Concat(versions));
        return new Fingerprint(Version, options, ShortHash.Of(partitions.Concat(made).Concat(model)));
    }

    private string? Reason(Fingerprint wanted)
    {
        if (context.Forced.Contains(Name))
        {
            return "forced";
        }

        var manifest = ManifestFiles.ReadIntact(new OutFolder(context.Workspace.Out).Current);
        return manifest is null ? "new" : manifest.Fingerprint == wanted.Hash ? null : Fingerprint.InputChanged;
    }
}
