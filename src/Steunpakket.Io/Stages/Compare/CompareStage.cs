using System.Text.Json;
using Steunpakket.Core.Comparison;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Compares the years per gemeente and adds the verdicts up (METHOD 4.10 to 4.12). One result for the whole corpus.</summary>
public sealed class CompareStage(RunContext context) : IStage
{
    private const string Version = "compare-1";
    private const string Rows = "compared";

    private readonly ComparisonPaths _paths = new(context);
    private readonly TableStore _scores = ScoreStore.Open(context);
    private readonly TableStore _meetings = context.Workspace.Meetings();
    private readonly TableStore _ledger = context.Workspace.Outcomes("extract");

    public string Name => "compare";

    public IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before)
    {
        using var connection = context.Database.Connect();
        var reason = Reason(connection, Wanted(connection)) ?? (before.Count > 0 ? Fingerprint.InputChanged : null);
        return reason is null ? [] : [new PlannedWork(Name, "jaarvergelijking", reason)];
    }

    public ValueTask<StageReport> RunAsync(CancellationToken cancellationToken)
    {
        using var connection = context.Database.Connect();
        var wanted = Wanted(connection);
        if (Reason(connection, wanted) is null)
        {
            return ValueTask.FromResult(new StageReport(Name, 0, 1, new Dictionary<string, long>()));
        }

        using var progress = context.Progress.Start(Name, 1, "comparison");
        var counts = new YearCounts(context, (_scores, _meetings, _ledger), ScoreStore.Lines(context));
        var cuts = counts.Cuts(connection);
        var tables = new YearComparison(context.Config.Compare).Compare(counts.Input(connection, cuts));
        Write(connection, _paths.Years, ComparisonSchemas.Years, wanted, rows => ComparisonRows.Append(rows, tables.Rows));
        Write(connection, _paths.Gemeenten, ComparisonSchemas.Gemeenten, wanted, rows => ComparisonRows.Append(rows, tables.Gemeenten));
        Write(connection, _paths.Cuts, ComparisonSchemas.Cuts, wanted, rows => ComparisonRows.Append(rows, cuts));
        new SeriesFiles(context, _paths).Write(connection, _scores.AllPaths, _ledger.AllPaths, wanted);
        progress.Advance(1);
        return ValueTask.FromResult(new StageReport(Name, 1, 0, new Dictionary<string, long>()));
    }

    private static void Write(DuckDbConnection connection, string path, TableSchema schema, Fingerprint fingerprint, Action<DuckDbAppender> append)
    {
        schema.CreateTemporary(connection, Rows);
        using (var rows = connection.Append(Rows))
        {
            append(rows);
            rows.Close();
        }

        ParquetFile.Write(connection, $"SELECT {schema.SelectList} FROM {Rows} ORDER BY {schema.OrderList}", path, new PartitionMetadata(fingerprint));
    }

    private Fingerprint Wanted(DuckDbConnection connection)
    {
        TableStore[] inputs = [_scores, _meetings, _ledger];
        foreach (var store in inputs)
        {
            store.Refresh(connection);
        }

        var options = ShortHash.Of(
            JsonSerializer.Serialize(context.Config.Compare, JsonFormat.Settings),
            JsonSerializer.Serialize(context.Config.Period, JsonFormat.Settings),
            string.Join('\n', ScoreStore.Lines(context)),
            context.GemeentenHash);
        return new Fingerprint(Version, options, ShortHash.Of(inputs.SelectMany(store => store.Keys.Select(key => $"{key} {store.Find(key)?.Hash}"))));
    }

    private string? Reason(DuckDbConnection connection, Fingerprint wanted) =>
        context.Forced.Contains(Name)
            ? "forced"
            : _paths.All
                .Select(path => wanted.ReasonToReplace(File.Exists(path) ? ParquetFile.Describe(connection, path)?.Fingerprint : null))
                .FirstOrDefault(reason => reason is not null);
}
