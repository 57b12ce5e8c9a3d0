using System.Diagnostics;
using System.Globalization;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Ocr;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Workers;

namespace Steunpakket.TestSupport.Hostile;

/// <summary>Reads broken files as a run reads documents, two at a time, and looks at what that leaves behind.</summary>
/// <param name="folder">Of its own; files that brought a fault stay in it.</param>
internal sealed class FuzzRun(IReadOnlyList<FuzzSample> corpus, int seed, string folder)
{
    private const int AtATime = 2;
    private const int OcrEvery = 25;
    private const int SlackSeconds = 15; // for a machine that has other work
    private const long MaxResidentBytes = 1536L << 20;
    private const string TemporaryFolder = "TMPDIR";

    private static readonly ExtractOptions Options = new()
    {
        ParserTimeoutSeconds = 5,
        MaxTextMegabytes = 20,
        MaxUnpackedMegabytes = 100,
        Pdf = new PdfOptions { TimeoutSeconds = 5, CpuSeconds = 5, MemoryMegabytes = 1024 },
        Workers = new WorkerOptions { TimeoutSeconds = 5, KillSeconds = 8, HeapMegabytes = 512 },
        Inner = new() { TimeoutSeconds = 20, MaxUnpackedMegabytes = 200 },
        Ocr = new OcrOptions { TimeoutSeconds = 5, MemoryMegabytes = 1024 },
    };

    // The text, its pictures, the reason why not, each in a time of its own; inside others at the end of the time of all.
    private static readonly int LimitSeconds = Options.Inner.TimeoutSeconds + (3 * Options.Pdf.TimeoutSeconds) + Options.Workers.KillSeconds + SlackSeconds;

    private readonly FuzzReport _report = new();
    private int _done;

    /// <param name="progress">Told how many files are done, now and then.</param>
    public async Task<FuzzReport> RunAsync(int files, Action<int>? progress = null)
    {
        var temporary = Directory.CreateDirectory(Path.Combine(folder, "temporary")).FullName;
        var before = Environment.GetEnvironmentVariable(TemporaryFolder);
        Environment.SetEnvironmentVariable(TemporaryFolder, temporary);
        try
        {
            await ReadAllAsync(files, progress);
            LookFor("temporary file", Directory.GetFileSystemEntries(temporary).Select(path => Path.GetFileName(path)));
            LookFor("child process", Children());
            return _report;
        }
        finally
        {
            Environment.SetEnvironmentVariable(TemporaryFolder, before);
        }
    }

    private async Task ReadAllAsync(int files, Action<int>? progress)
    {
        var path = Environment.GetEnvironmentVariable("PATH");
        var poppler = await PopplerTools.FindAsync(path, CancellationToken.None);
        var tools = await OcrTools.FindAsync(Options.Ocr, poppler, path, CancellationToken.None);
        var workers = await ExtractionWorkers.OpenAsync(WorkerProgram.BesideProgram, Options, new PoisonMemory(), AtATime);
        using var extractor = DocumentExtractor.Create(Options, new ExtractionParts(poppler) { Workers = workers });
        var ocr = tools is null ? null : new OcrReader(tools, Options.Ocr, new Lazy<DocumentExtractor>(extractor));
        await Parallel.ForEachAsync(Enumerable.Range(0, Math.Min(files, 50)), One(), (i, _) => ReadAsync(extractor, ocr, i));
        var descriptors = Descriptors();
        await Parallel.ForEachAsync(Enumerable.Range(0, files).Skip(50), One(), async (i, _) =>
        {
            await ReadAsync(extractor, ocr, i);
            if (Interlocked.Increment(ref _done) % 1000 == 0)
            {
                progress?.Invoke(_done);
            }
        });
        if (Descriptors() is { Count: var now } && now > descriptors.Count + (4 * AtATime))
        {
            _report.AddFault($"{descriptors.Count} open descriptors at the beginning, {now} at the end: {string.Join(", ", Descriptors().Except(descriptors))}");
        }
    }

    private static ParallelOptions One() => new() { MaxDegreeOfParallelism = AtATime };

    private async ValueTask ReadAsync(DocumentExtractor extractor, OcrReader? ocr, int number)
    {
        var (sample, bytes) = Fuzzer.Make(corpus, seed, number);
        var what = string.Create(CultureInfo.InvariantCulture, $"file {number} of seed {seed}, from {sample.Name}");
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number}"));
        await File.WriteAllBytesAsync(file, bytes);
        var watch = Stopwatch.StartNew();
        try
        {
            var result = await extractor.ExtractAsync(file, CancellationToken.None);
            _report.Add(sample.Kind, result.Word(), watch.Elapsed.TotalSeconds, what);
            if (ocr is not null && number % OcrEvery == 0)
            {
                await RecogniseAsync(ocr, file, sample.Kind, what);
            }
        }
#pragma warning disable CA1031 // an exception is what is looked for
        catch (Exception e)
#pragma warning restore CA1031
        {
            _report.AddFault($"{what}: {e.GetType().Name} {e.Message} {e.StackTrace}");
            return;
        }

        if (Judge(watch.Elapsed.TotalSeconds, what))
        {
            File.Delete(file);
        }
    }

    private async Task RecogniseAsync(OcrReader ocr, string file, string kind, string what)
    {
        var watch = Stopwatch.StartNew();
        var word = await ocr.ReadAsync(file, [1, 2], CancellationToken.None) switch
        {
            ExtractionResult<OcrDocument>.Read(var document) => document.Pages.Select(page => page.Reason?.Word() ?? "text").FirstOrDefault("no page"),
            ExtractionResult<OcrDocument>.NotRead notRead => notRead.Reason.Word(),
            _ => throw new InvalidOperationException("A third kind of result."),
        };
        _report.Add($"{kind} (ocr)", word, watch.Elapsed.TotalSeconds, what);
    }

    private bool Judge(double seconds, string what)
    {
        var resident = Environment.WorkingSet;
        if (seconds > LimitSeconds)
        {
            _report.AddFault(string.Create(CultureInfo.InvariantCulture, $"{what}: {seconds:F1} s"));
        }

        if (resident > MaxResidentBytes)
        {
            _report.AddFault($"{what}: {resident >> 20} MiB resident");
        }

        return seconds <= LimitSeconds && resident <= MaxResidentBytes;
    }

    private void LookFor(string what, IEnumerable<string> found)
    {
        foreach (var one in found)
        {
            _report.AddFault($"a {what} left behind: {one}");
        }
    }

    // What each is open on; the program's own code is loaded as it is needed.
    private static List<string> Descriptors()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return OperatingSystem.IsLinux() ? [.. Directory.GetFiles("/proc/self/fd").Select(path => new FileInfo(path).LinkTarget ?? "closed")
            .Where(target => !target.EndsWith(".dll", StringComparison.Ordinal))] : [];
    }

    // Those that poppler and tesseract are, not the compiler's or a test host's.
    private static IEnumerable<string> Children() => !OperatingSystem.IsLinux() ? [] :
        File.ReadAllText($"/proc/self/task/{Environment.ProcessId}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => File.Exists($"/proc/{id}/comm") ? File.ReadAllText($"/proc/{id}/comm").Trim() : "")
            .Where(name => name.StartsWith("pdf", StringComparison.Ordinal) || name is "tesseract" or "steunpakket-wor");
}
