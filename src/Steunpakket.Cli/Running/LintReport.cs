using System.Globalization;
using Steunpakket.Core.Keywords.Linting;
using Steunpakket.Io.Linting;

namespace Steunpakket.Cli.Running;

/// <summary>Shows what <c>keywords lint</c> found: results on standard output, the sum on standard error.</summary>
internal static class LintReport
{
    public static void Write(LintResult result, bool json)
    {
        if (json)
        {
            Console.Out.WriteLine(LintFile.Json(result));
        }
        else
        {
            Table(result.Findings);
        }

        var kinds = result.Findings.CountBy(finding => finding.Kind).OrderBy(count => count.Key).Select(count => $"{count.Value} {LintFile.Word(count.Key)}");
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Documents} documents with {result.Pages} pages of {result.Gemeenten} gemeenten: {(result.Findings.Count == 0 ? "nothing found" : string.Join(", ", kinds))}. Nothing was added; decide and edit the lists."));
        if (result.Unshown > 0)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{result.Unshown} passages are not shown: their words cannot be seen on the page, or the page could not be looked at."));
        }
    }

    private static void Table(IReadOnlyList<LintFinding> findings)
    {
        foreach (var list in findings.GroupBy(finding => finding.File))
        {
            Console.Out.WriteLine(list.Key);
            foreach (var keyword in list.GroupBy(finding => finding.Keyword))
            {
                Console.Out.WriteLine($"  {keyword.Key}");
                foreach (var finding in keyword)
                {
                    Show(finding);
                }
            }

            Console.Out.WriteLine();
        }
    }

    private static void Show(LintFinding finding)
    {
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"    {LintFile.Word(finding.Kind),-16} {ShownText.Of(finding.Form),-36} {finding.Count,7} in {finding.Documents,5} documents, {finding.Gemeenten,3} gemeenten  {ShownText.Of(finding.Why)}"));
        if (finding.Line.Length > 0)
        {
            Console.Out.WriteLine($"      + {ShownText.Of(finding.Line)}");
        }

        foreach (var passage in finding.Passages)
        {
            Console.Out.WriteLine($"        {ShownText.Of(passage.ToString())}");
        }
    }
}
