using Steunpakket.Core.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Stages.Expand;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Stages.Extract;
using Steunpakket.Io.Stages.Fetch;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Stages.Ocr;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Stages.Select;

namespace Steunpakket.Io.Running;

/// <summary>The chain of stages. A new stage is one line here.</summary>
public static class Pipeline
{
    private static readonly (string Name, Func<RunContext, IStage> Make)[] Stages =
    [
        ("fetch", context => new FetchStage(context, SourceCatalog.Make(context.Config, context.Gemeenten))),
        ("extract", context => new ExtractStage(context, DocumentReader.Make(context))),
        ("ocr", context => new OcrStage(context, context.Recogniser)),
        ("select", context => new SelectStage(context)),
        ("group", context => new GroupStage(context)),
        ("expand", context => new ExpandStage(context)),
        ("score", context => new ScoreStage(context)),
        ("compare", context => new CompareStage(context)),
        ("export", context => new ExportStage(context)),
    ];

    public static IReadOnlyList<string> StageNames { get; } = [.. Stages.Select(stage => stage.Name)];

    /// <summary>What a run would make, and why. Writes nothing.</summary>
    public static IReadOnlyList<PlannedWork> Plan(RunContext context, string from, string until)
    {
        var planned = new List<PlannedWork>();
        var passedOn = new Dictionary<string, IReadOnlyList<PlannedWork>>(StringComparer.Ordinal);
        IReadOnlyList<PlannedWork> before = [];
        foreach (var stage in Between(from, until).Select(stage => stage.Make(context)))
        {
            var own = stage.Plan(stage.Reads is { } read ? passedOn.GetValueOrDefault(read, []) : before);
            planned.AddRange(own);
            before = !stage.FeedsNext ? before : stage.AddsToInput ? [.. before, .. own.Where(work => work.GoesOn)] : own;
            passedOn[stage.Name] = before;
            (stage as IDisposable)?.Dispose();
        }

        return planned;
    }

    /// <summary>Runs the stages in order; each reads only what is on disk.</summary>
    /// <param name="finished">Told about each stage as it ends.</param>
    public static async Task RunAsync(
        RunContext context, (string From, string Until) range, Action<StageReport> finished, CancellationToken cancellationToken)
    {
        foreach (var (name, make) in Between(range.From, range.Until))
        {
            cancellationToken.ThrowIfCancellationRequested();
            context.Log.Information("{Stage} begins", name);
            var stage = make(context);
            try
            {
                var report = await stage.RunAsync(cancellationToken);
                context.Log.Information("{Stage} made {Made}, {Current} were current: {Outcomes}", name, report.Made, report.Current, OutcomeCounts.Format(report.Outcomes));
                finished(report);
            }
            finally
            {
                (stage as IDisposable)?.Dispose();
            }
        }
    }

    private static ArraySegment<(string Name, Func<RunContext, IStage> Make)> Between(string from, string until)
    {
        var (first, last) = (IndexOf(from), IndexOf(until));
        return first <= last
            ? new ArraySegment<(string, Func<RunContext, IStage>)>(Stages, first, last - first + 1)
            : throw new SettingsException($"--from {from} comes after --until {until}; the order is {string.Join(", ", StageNames)}.");
    }

    private static int IndexOf(string name)
    {
        var index = Array.FindIndex(Stages, stage => stage.Name == name);
        return index >= 0 ? index
            : throw new SettingsException($"There is no stage '{name}'; there are {string.Join(", ", StageNames)}.");
    }
}
