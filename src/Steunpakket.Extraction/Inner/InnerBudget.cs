using Steunpakket.Extraction.Packages;

namespace Steunpakket.Extraction.Inner;

/// <summary>What all documents inside one document may still take, and the private folder their bytes pass through.</summary>
internal sealed class InnerBudget(ExtractOptions options) : IDisposable
{
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

    public void Dispose()
    {
        _time?.Dispose();
        _folder?.Delete(recursive: true);
    }
}
