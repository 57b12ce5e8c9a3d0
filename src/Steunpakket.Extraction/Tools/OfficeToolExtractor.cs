using System.Globalization;
using Steunpakket.Extraction.OpenDocument;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Tools;

/// <summary>Reads what nothing else here can, by having LibreOffice make an OpenDocument file of it, which is then read as any other.</summary>
/// <remarks>Each call has a profile and a folder of its own, which are gone afterwards; macros, links and scripts are off in the profile.</remarks>
internal sealed class OfficeToolExtractor(OfficeTool tool, ExtractOptions options) : IPageExtractor
{
    private const int StartAgain = 81; // its way to say that a new profile is made and it wants to begin anew
    private const int MaxOutputBytes = 1 << 20;

    private readonly OpenDocumentExtractor _result = new(options);

    private readonly ChildLimits _limits = new(
        TimeSpan.FromSeconds(options.Office.TimeoutSeconds),
        options.Office.CpuSeconds,
        (long)options.Office.MemoryMegabytes << 20,
        MaxOutputBytes)
    {
        MaxFileBytes = (long)options.MaxUnpackedMegabytes << 20,
    };

    public IReadOnlyList<string> Reads => OfficeTool.Reads;

    public ExtractionEngine Engine { get; } = new("libreoffice", $"1/{tool.Version}");

    public async ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        var target = Target(FileSniffer.Sniff(path).Kind);
        var folder = Directory.CreateTempSubdirectory($"steunpakket-office-{Environment.ProcessId}-").FullName;
        try
        {
            // Under a name of our own, whose ending says nothing: the bytes decide there too.
            var source = Path.Combine(folder, "in");
            Place(path, source);
            var failure = await ConvertAsync(source, target, folder, cancellationToken);
            return failure ?? await ReadAsync(Path.Combine(folder, "out", "in." + target), cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Place(string path, string source)
    {
        if (OperatingSystem.IsWindows())
        {
            File.Copy(path, source); // links need a right there that few users have
        }
        else
        {
            File.CreateSymbolicLink(source, path);
        }
    }

    private static string Target(string kind) => kind switch
    {
        "vsd" or "pub" => "odg",
        "xlsb" => "ods",
        _ => "odt",
    };

    private async ValueTask<ExtractionResult<RawPages>.NotRead?> ConvertAsync(string source, string target, string folder, CancellationToken cancellationToken)
    {
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(OfficeProfile.Make(folder))}", "--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", target,
            "--outdir", Path.Combine(folder, "out"), source,
        ];
        for (var attempt = 0; ; attempt++)
        {
            using var child = await ChildProcess.RunAsync(tool.Program, arguments, _limits, cancellationToken);
            if (attempt > 0 || child.Ending != ChildEnding.Exited || child.ExitCode != StartAgain)
            {
                return Failure(child);
            }
        }
    }

    private ExtractionResult<RawPages>.NotRead? Failure(ChildResult child) => child switch
    {
        { Succeeded: true } => null,
        { Ending: ChildEnding.TimedOut } => new(NotReadReason.Timeout, $"not read within {_limits.WallClock.TotalSeconds:0} s"),
        { Ending: ChildEnding.TooMuchOutput } => new(NotReadReason.Corrupt, "LibreOffice talks without end"),
        _ => new(NotReadReason.Corrupt, string.Create(CultureInfo.InvariantCulture, $"LibreOffice ended with {child.ExitCode}")),
    };

    private async ValueTask<ExtractionResult<RawPages>> ReadAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file))
        {
            return new ExtractionResult<RawPages>.NotRead(NotReadReason.Corrupt, "LibreOffice could not read it");
        }

        return await _result.ExtractAsync(file, cancellationToken) switch
        {
            ExtractionResult<RawPages>.Read(var pages) => new ExtractionResult<RawPages>.Read(pages with { Engine = Engine }),
            var notRead => notRead,
        };
    }
}
