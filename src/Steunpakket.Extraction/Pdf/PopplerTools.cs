using System.Text;
using Steunpakket.Core.Running;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Pdf;

/// <summary>The programs of poppler-utils on this machine.</summary>
/// <param name="PdfToText">Absolute path.</param>
/// <param name="PdfImages">Absolute path.</param>
/// <param name="Version">As <c>pdftotext -v</c> says, such as <c>22.12.0</c>.</param>
public sealed record PopplerTools(string PdfToText, string PdfImages, string Version)
{
    /// <summary>Absolute path: what is shown of a page is held against a drawing of it.</summary>
    public string PdfToPpm { get; init; } = "pdftoppm";

    /// <summary>Absolute path: it tells which part of a page is shown.</summary>
    public string PdfInfo { get; init; } = "pdfinfo";

    private const string Banner = "pdftotext version ";

    private static readonly ChildLimits Limits = new(TimeSpan.FromSeconds(30), 30, 2L << 30, 1 << 20);

    /// <param name="searchPath">Folders as in <c>PATH</c>.</param>
    /// <exception cref="SettingsException">A program is missing or does not answer.</exception>
    public static async Task<PopplerTools> FindAsync(string? searchPath, CancellationToken cancellationToken)
    {
        var pdfToText = Find(searchPath, "pdftotext");
        var pdfImages = Find(searchPath, "pdfimages");
        var pdfToPpm = Find(searchPath, "pdftoppm");
        var pdfInfo = Find(searchPath, "pdfinfo");
        using var answer = await ChildProcess.RunAsync(pdfToText, ["-v"], Limits, cancellationToken);
        var text = answer.Errors + Encoding.UTF8.GetString(answer.Output);
        var start = text.IndexOf(Banner, StringComparison.Ordinal);

        return start >= 0
            ? new PopplerTools(pdfToText, pdfImages, text[(start + Banner.Length)..].Split('\n')[0].Trim()) { PdfToPpm = pdfToPpm, PdfInfo = pdfInfo }
            : throw new SettingsException($"{pdfToText} -v does not answer '{Banner}…': it is not poppler's. {Remedy}");
    }

    private static string Remedy => "Install it with: apt install poppler-utils (macOS: brew install poppler).";

    /// <summary>Absolute path of one of poppler's programs.</summary>
    /// <exception cref="SettingsException">It is missing.</exception>
    internal static string Find(string? searchPath, string program)
    {
        var name = OperatingSystem.IsWindows() ? program + ".exe" : program;

        return (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Select(folder => Path.GetFullPath(Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists)
            ?? throw new SettingsException($"The program {program} is not on the PATH; PDFs are read with it. {Remedy}");
    }
}
