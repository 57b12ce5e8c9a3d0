using Steunpakket.Extraction.Packages;

namespace Steunpakket.Extraction.Inner;

/// <summary>What all documents inside one document may still take, and the private folder their bytes pass through.</summary>
/// <param name="keepsFiles">Whether files with pages that OCR could read stay until the end, and their pages say where.</param>
internal sealed class InnerBudget(ExtractOptions options, bool keepsFiles = false) : IDisposable
{
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);
    private CancellationTokenSource? _time;
    private DirectoryInfo? _folder;
    private int _documents;
    private int _files;

    public int MaxDepth => options.Inner.MaxDepth;

    public int TimeoutSeconds => options.Inner.TimeoutSeconds;

    public UnpackBudget Bytes { get; } = new(options.Inner.MaxUnpackedMegabytes, options.MaxUnpackedRatio);

    /// <summary>Ends when the time of all is over, counted from the first.</summary>
    public CancellationToken Time => (_time ??= new CancellationTokenSource(TimeSpan.FromSeconds(options.Inner.TimeoutSeconds))).Token;

    /// <returns>Why another document may not be read; null when it may.</returns>
    public string? TakeDocument() => ++_documents > options.Inner.MaxDocuments ? $"more than {options.Inner.MaxDocuments} documents inside" : null;

    /// <summary>A path of our own making; names from outside are never part of it.</summary>
    public string NewFile()
    {
        _folder ??= Directory.CreateTempSubdirectory($"steunpakket-inner-{Environment.ProcessId}-");
        return Path.Combine(_folder.FullName, $"{++_files}");
    }

    /// <summary>Keeps a file until the end, if files are kept and OCR could be asked for pages of it, which then say where they are.</summary>
    public ExtractionResult<RawPages> Keep(string file, ExtractionResult<RawPages> result)
    {
        if (!keepsFiles || result is not ExtractionResult<RawPages>.Read(var raw) || !raw.Pages.Any(IsOwn))
        {
            return result;
        }

        _kept.Add(file);
        return new ExtractionResult<RawPages>.Read(
            raw with { Pages = [.. raw.Pages.Select((page, i) => IsOwn(page) ? page with { Origin = new PageOrigin(file, i + 1) } : page)] });
    }

    /// <summary>Deletes a file, unless it is kept.</summary>
    public void Release(string file)
    {
        if (!_kept.Contains(file))
        {
            File.Delete(file);
        }
    }

    public void Dispose()
    {
        _time?.Dispose();
        _folder?.Delete(recursive: true);
    }

    // Pages of what a document inside holds itself know their place already.
    private static bool IsOwn(RawPage page) => page.IsDrawn && page.Origin is null;
}
