using System.Globalization;
using System.Text.Json;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;

namespace Steunpakket.Cli.Running;

/// <summary>Says how a run ended: counts per stage, and the documents that failed.</summary>
internal static class RunReport
{
    private const int MostFailures = 20;

    public static void Write(RunContext context, IReadOnlyList<StageReport> reports, bool json)
    {
        var failures = reports.Where(report => report.Failures > 0)
            .SelectMany(report => FailureList.Read(context, report.Stage, MostFailures)).ToList();
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(new { stages = reports, failures, @out = context.Workspace.Out }, JsonFormat.Written));
            return;
        }

        foreach (var report in reports)
        {
            Console.Error.WriteLine(Line(report));
        }

        foreach (var failure in failures.Take(MostFailures))
        {
            Console.Error.WriteLine($"  failed in {failure.Stage}: {ShownText.Of(failure.DocumentId)}: {failure.Reason}{(failure.Detail is null ? "" : $" ({ShownText.Of(failure.Detail)})")}");
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

    private static string Line(StageReport report)
    {
        var outcomes = string.Join(", ", report.Outcomes
            .OrderByDescending(pair => pair.Key == "kept").ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Value} {pair.Key}"));
        var work = report.Made == 0 ? "current" : string.Create(CultureInfo.InvariantCulture, $"{report.Made} made, {report.Current} current");
        return $"{report.Stage,-8} {work}{(outcomes.Length == 0 ? "" : $"; {outcomes}")}";
    }
}
