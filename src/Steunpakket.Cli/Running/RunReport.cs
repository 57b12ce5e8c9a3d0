using System.Globalization;
using System.Text.Json;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Fetch;

namespace Steunpakket.Cli.Running;

/// <summary>Says how a run ended: counts per stage, and the documents that failed.</summary>
internal static class RunReport
{
    private const int MostFailures = 20;

    public static void Write(RunContext context, IReadOnlyList<StageReport> reports, bool json)
    {
        var failures = reports.Where(report => report.Failures > 0)
            .SelectMany(report => FailureList.Read(context, report.Stage, MostFailures)).ToList();
        var scored = reports.Any(report => report.Stage == "score");
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(new { stages = reports, failures, @out = context.Workspace.Out }, JsonFormat.Written));
            ModelReport.Write(context, scored);
            return;
        }

        foreach (var report in reports)
        {
            Console.Error.WriteLine(Line(report));
        }

        ModelReport.Write(context, scored);
        foreach (var failure in failures.Take(MostFailures))
        {
            Console.Error.WriteLine($"  failed in {failure.Stage}: {ShownText.Of(failure.DocumentId)}: {failure.Reason}{(failure.Detail is null ? "" : $" ({ShownText.Of(failure.Detail)})")}");
        }

        if (reports.Any(report => report.Stage == "fetch"))
        {
            Write(FetchProblems.Read(context));
        }

        if (reports.FirstOrDefault(report => report.Stage == "fetch") is { } fetched && PeriodNote(fetched, context.Config.Period) is { } note)
        {
            Console.Error.WriteLine(note);
        }

        var all = reports.Sum(report => report.Failures);
        if (all > MostFailures)
        {
            Console.Error.WriteLine($"  … and {all - MostFailures} more: see outcomes/ and out/dekking.csv.");
        }

        if (reports.Any(report => report.Stage == "export"))
        {
            Console.Error.WriteLine($"Tables: {context.Workspace.Out}");
        }
    }

    // Whoever starts with documents of other years than the sample's would otherwise find empty tables and no reason.
    private static string? PeriodNote(StageReport fetch, PeriodSettings period) =>
        fetch.Outcomes.GetValueOrDefault("dropped.outside_period") is > 0 and var dropped && fetch.Outcomes.GetValueOrDefault("kept") == 0
            ? $"No document is left: {dropped} lie outside the period {period.Since:yyyy-MM-dd} to {period.Until:yyyy-MM-dd}. Set 'period' in the config file, and 'compare.targetYear' and 'compare.baseYears' with it."
            : null;

    private static void Write(FetchProblems problems)
    {
        foreach (var window in problems.Windows.Take(MostFailures))
        {
            Console.Error.WriteLine($"  not answered whole: {window.Source}, {window.Window}: {window.Reason} ({ShownText.Of(window.Detail)})");
        }

        foreach (var stale in problems.Stale.OrderByDescending(stale => stale.IsFault).Take(MostFailures))
        {
            Console.Error.WriteLine($"  {(stale.IsFault ? "too old" : "warning, getting old")}: {stale.Source}, {stale.Name}: "
                + (stale.Newest is { } date ? $"newest document of {date:yyyy-MM-dd}" : "no document"));
        }

        var more = Math.Max(0, problems.Windows.Count - MostFailures) + Math.Max(0, problems.Stale.Count - MostFailures);
        if (more > 0)
        {
            Console.Error.WriteLine($"  … and {more} more: see nieuw.md of this run.");
        }
    }

    private static string Line(StageReport report)
    {
        var outcomes = string.Join(", ", report.Outcomes
            .OrderByDescending(pair => pair.Key == "kept").ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Value} {pair.Key}"));
        var work = report.Made == 0 ? "current" : string.Create(CultureInfo.InvariantCulture, $"{report.Made} made, {report.Current} current");
        return $"{report.Stage,-8} {work}{(outcomes.Length == 0 ? "" : $"; {outcomes}")}";
    }
}
