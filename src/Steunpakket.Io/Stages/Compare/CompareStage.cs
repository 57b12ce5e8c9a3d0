using System.Text.Json;
using Steunpakket.Core.Comparison;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Compares the years per gemeente in every way and adds the verdicts up (METHOD 4.10 to 4.12). One set of results for the whole corpus.</summary>
public sealed class CompareStage(RunContext context) : IStage
{
    private const string Version = "compare-3";

    private readonly ComparisonPaths _paths = new(context);
    private readonly CompareInputs _inputs = new(context);

    public string Name => "compare";

    public IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before)
    {
        using var connection = context.Database.Connect();
        var reason = Reason(connection, Wanted(connection)) ?? (before.Count > 0 ? Fingerprint.InputChanged : null);
        return reason is null ? [] : [new PlannedWork(Name, "jaarvergelijking", reason)];
    }

    /// <exception cref="SettingsException">Nothing has been scored with these lists and options.</exception>
    public ValueTask<StageReport> RunAsync(CancellationToken cancellationToken)
    {
        using var connection = context.Database.Connect();
        var wanted = Wanted(connection);
        if (Reason(connection, wanted) is null)
        {
            return ValueTask.FromResult(new StageReport(Name, 0, 1, new Dictionary<string, long>()));
        }

        var model = ModelFile.ReadCurrent(ScorePaths.Of(context).Model, KeywordTerms.Of(context.Keywords), context.Config.Score);
        var cube = new CubeLoader(context, _inputs).Load(cancellationToken);
        using var progress = context.Progress.Start(Name, 1, "comparison");
        var comparison = new CorpusComparison(cube, model, context.Config.Compare, context.Config.Period.Until);
        new ComparisonWriter(context, connection, wanted).Write(cube, comparison, cancellationToken);
        progress.Advance(1);
        return ValueTask.FromResult(new StageReport(Name, 1, 0, new Dictionary<string, long>()));
    }

    private Fingerprint Wanted(DuckDbConnection connection)
    {
        _inputs.Refresh(connection);
        string[] settings =
        [
            JsonSerializer.Serialize(context.Config.Compare, JsonFormat.Settings),
            JsonSerializer.Serialize(context.Config.Period, JsonFormat.Settings),
            string.Join('\n', ScoreStore.Lines(context)),
            context.GemeentenHash,
        ];
        return new Fingerprint(Version, ShortHash.Of(settings.Concat(CompareWords.Facts(context))), ShortHash.Of(_inputs.Facts()));
    }

    private string? Reason(DuckDbConnection connection, Fingerprint wanted) =>
        context.Forced.Contains(Name)
            ? "forced"
            : _paths.All
                .Select(path => wanted.ReasonToReplace(File.Exists(path) ? ParquetFile.Describe(connection, path)?.Fingerprint : null))
                .FirstOrDefault(reason => reason is not null);
}
