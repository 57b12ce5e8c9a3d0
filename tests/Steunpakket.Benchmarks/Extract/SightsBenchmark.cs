using System.Diagnostics;
using System.Globalization;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Redaction;

namespace Steunpakket.Benchmarks.Extract;

/// <summary>On how many pages words cannot be seen, and what looking costs.</summary>
internal static class SightsBenchmark
{
    private const int MostPages = 6; // a document

    /// <param name="args">Folders of PDFs with commas between them.</param>
    /// <returns>Whether every page could be looked at.</returns>
    public static bool Run(string[] args)
    {
        var files = args[0].Split(',').SelectMany(folder => Directory.GetFiles(folder, "*.pdf", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
        var poppler = PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();
        var pages = files.SelectMany(file => Enumerable.Range(1, Math.Min(MostPages, Pages(poppler, file))).Select(page => (file, page))).ToArray();
        var sights = new PageSights(poppler, new PdfOptions());
        var (cpu, watch) = (ProcessFamily.CpuSeconds(), Stopwatch.StartNew());
        var seen = pages.Select(page => sights.LookAsync(page.file, page.page, CancellationToken.None).AsTask().GetAwaiter().GetResult()).ToArray();

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pages.Length} pages: {seen.Count(sight => sight is { HidesWords: true })} hide words, {seen.Count(sight => sight is null)} not looked at; {1000 * watch.Elapsed.TotalSeconds / pages.Length:F1} ms a page, {1000 * (ProcessFamily.CpuSeconds() - cpu) / pages.Length:F1} ms of processor time"));
        return Array.TrueForAll(seen, sight => sight is not null);
    }

    private static int Pages(PopplerTools poppler, string file)
    {
        using var info = Process.Start(new ProcessStartInfo(poppler.PdfInfo, ["--", file]) { RedirectStandardOutput = true })!;
        var lines = info.StandardOutput.ReadToEnd().Split('\n');
        info.WaitForExit();
        return lines.Where(line => line.StartsWith("Pages:", StringComparison.Ordinal)).Select(line => int.Parse(line[6..], CultureInfo.InvariantCulture)).LastOrDefault();
    }
}
