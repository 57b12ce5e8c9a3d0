using System.Diagnostics;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Workers;
using Steunpakket.Io.Words;

namespace Steunpakket.Benchmarks.Extract;

/// <summary>The ways to read PDFs that <see cref="ExtractBenchmark"/> compares.</summary>
internal static class ExtractWays
{
    /// <summary>A shell that starts the program for a file after the other, its output thrown away: no limits, no reading along.</summary>
    public static ExtractContender Shell(string program, params string[] options) => new($"sh: pdftotext {string.Join(' ', options)}", async (files, parallel) =>
    {
        var loop = $"for file; do \"$0\" {string.Join(' ', options)} \"$file\" - || echo failed >&2; done >/dev/null 2>&1";
        var shells = Enumerable.Range(0, parallel).Select(async part =>
        {
            using var shell = Process.Start("/bin/sh", ["-c", loop, program, .. files.Where((_, i) => i % parallel == part)]);
            await shell.WaitForExitAsync();
        });
        await Task.WhenAll(shells);
        return files.Length;
    });

    /// <summary>Everything from the file to normalised pages; workers are started and ended within the round.</summary>
    public static ExtractContender Ours(PopplerTools poppler, PdfEngine engine)
    {
        ExtractContender? self = null;
        return self = new($"ours: {engine}", async (files, parallel) =>
        {
            using var extractor = await ExtractorAsync(poppler, engine, parallel);
            var withText = await ReadAsync(extractor, files, parallel);
            self!.SeeChildren();
            return withText;
        });
    }

    /// <summary>The same with workers that are warm.</summary>
    public static ExtractContender Warm(PopplerTools poppler, PdfEngine engine, int parallel)
    {
        var extractor = ExtractorAsync(poppler, engine, parallel).GetAwaiter().GetResult();
        ExtractContender? self = null;
        return self = new($"ours: {engine}, warm", async (files, _) =>
        {
            var withText = await ReadAsync(extractor, files, parallel);
            self!.SeeChildren();
            return withText;
        });
    }

    private static async Task<DocumentExtractor> ExtractorAsync(PopplerTools poppler, PdfEngine engine, int parallel)
    {
        var options = new ExtractOptions { Pdf = new() { Engine = engine } };
        var workers = await ExtractionWorkers.OpenAsync(WorkerProgram.BesideProgram, options, new PoisonMemory(), parallel);
        return DocumentExtractor.Create(options, new ExtractionParts(poppler) { Workers = workers, Words = PageWords.Judge, Repair = PageWords.Repair });
    }

    private static async Task<int> ReadAsync(DocumentExtractor extractor, string[] files, int parallel)
    {
        var withText = 0;
        await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = parallel }, async (path, token) =>
        {
            if (await extractor.ExtractAsync(path, token) is ExtractionResult<ExtractedDocument>.Read)
            {
                Interlocked.Increment(ref withText);
            }
        });
        return withText;
    }
}
