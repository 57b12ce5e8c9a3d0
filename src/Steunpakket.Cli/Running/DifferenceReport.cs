using System.Globalization;
using System.Text.Json;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Differences;

namespace Steunpakket.Cli.Running;

/// <summary>Shows a difference: results on standard output, where the tables are on standard error.</summary>
internal static class DifferenceReport
{
    private const int MostGemeenten = 15;

    /// <param name="folder">Where the tables were written; null when they were not.</param>
    public static void Write(DifferenceSummary summary, string? folder, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(summary, JsonFormat.Written));
        }
        else
        {
            Show(summary);
        }

        Console.Error.WriteLine(folder is null ? "Every document, gemeente and term: --to FOLDER." : $"All tables: {Path.GetFullPath(folder)}");
    }

    private static void Show(DifferenceSummary summary)
    {
        Console.Out.WriteLine($"{summary.Old} → {summary.Now}");
        if (summary.IsEmpty)
        {
            Console.Out.WriteLine("No document, relevance or verdict changed.");
            return;
        }

        Console.Out.WriteLine($"documents gained   {Counted(summary.Gained)}");
        Console.Out.WriteLine($"documents lost     {Counted(summary.Lost)}");
        Console.Out.WriteLine($"verdicts changed   {Counted(summary.Verdicts)} of {summary.AllVerdicts}");
        Gemeenten(summary.Gemeenten);
        Relevance(summary.Relevance);
        Steps(summary.Steps);
    }

    private static string Counted(IReadOnlyDictionary<string, int> counts) => counts.Count == 0 ? "0"
        : $"{counts.Values.Sum()} ({string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}"))})";

    private static void Gemeenten(IReadOnlyList<GemeenteDifference> gemeenten)
    {
        foreach (var gemeente in gemeenten.Take(MostGemeenten))
        {
            Console.Out.WriteLine($"  {ShownText.Of(gemeente.Name),-30} +{gemeente.Gained} −{gemeente.Lost}");
        }

        if (gemeenten.Count > MostGemeenten)
        {
            Console.Out.WriteLine($"  … and {gemeenten.Count - MostGemeenten} more gemeenten");
        }
    }

    private static void Relevance(IReadOnlyList<LineDifference> lines)
    {
        foreach (var line in lines.GroupBy(line => line.Line))
        {
            var parts = line.Select(part => $"{(part.IsGained ? '+' : '−')}{part.Documents} {part.Cause}");
            Console.Out.WriteLine($"relevant           {line.Key}: {string.Join(", ", parts)}");
        }
    }

    // A step that changed nothing is left out.
    private static void Steps(IReadOnlyList<StepTotal> steps)
    {
        Console.Out.WriteLine($"{"after",-12} {"base year",9} {"action line",-16} {"relevant",9} {"n",5} {"meer",5} {"minder",6} {"evenveel",8}");
        foreach (var row in steps.GroupBy(step => (step.BaseYear, step.Line)))
        {
            StepTotal? before = null;
            foreach (var step in row)
            {
                if (before is null || before with { Step = step.Step } != step)
                {
                    Console.Out.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{step.Step,-12} {step.BaseYear,9} {step.Line,-16} {step.Relevant,9} {step.N,5} {step.Meer,5} {step.Minder,6} {step.Evenveel,8}"));
                }

                before = step;
            }
        }
    }
}
