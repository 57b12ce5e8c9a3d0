using System.Security.Cryptography;
using System.Text;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Ocr;

/// <summary>Tesseract on this machine.</summary>
/// <param name="Program">Absolute path.</param>
/// <param name="Version">As <c>tesseract --version</c> says, such as <c>5.3.0</c>.</param>
/// <param name="Languages">Installed ones, such as <c>nld</c>, in ordinal order.</param>
/// <param name="DataFolder">Where their data stand; null where it does not say.</param>
public sealed record TesseractTool(string Program, string Version, IReadOnlyList<string> Languages, string? DataFolder)
{
    private const string Banner = "tesseract ";
    private const string ListHeading = "List of available languages";

    private static readonly ChildLimits Limits = new(TimeSpan.FromSeconds(30), 30, 2L << 30, 1 << 20);

    /// <param name="searchPath">Folders as in <c>PATH</c>.</param>
    /// <returns>Null where it is not installed or does not answer.</returns>
    public static async Task<TesseractTool?> FindAsync(string? searchPath, CancellationToken cancellationToken)
    {
        var program = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.GetFullPath(Path.Combine(folder, OperatingSystem.IsWindows() ? "tesseract.exe" : "tesseract")))
            .FirstOrDefault(File.Exists);
        if (program is null)
        {
            return null;
        }

        var version = (await AskAsync(program, "--version", cancellationToken)).FirstOrDefault() ?? "";
        var list = await AskAsync(program, "--list-langs", cancellationToken);
        var heading = Array.FindIndex(list, line => line.StartsWith(ListHeading, StringComparison.Ordinal));
        return !version.StartsWith(Banner, StringComparison.Ordinal) || heading < 0 ? null
            : new TesseractTool(program, version[Banner.Length..], [.. list.Skip(heading + 1).Order(StringComparer.Ordinal)], Quoted(list[heading]));
    }

    /// <param name="languages">With <c>+</c> between them.</param>
    /// <returns>Those that are not installed.</returns>
    public IReadOnlyList<string> Missing(string languages) => [.. languages.Split('+').Except(Languages, StringComparer.Ordinal)];

    /// <summary>The version with a hash of the languages' data, which one version of the program has in several qualities.</summary>
    internal async Task<string> FullVersionAsync(string languages, CancellationToken cancellationToken)
    {
        var said = new StringBuilder(Version);
        foreach (var language in languages.Split('+'))
        {
            said.Append(' ').Append(language);
            var data = Path.Combine(DataFolder ?? "", language + ".traineddata");
            if (DataFolder is not null && File.Exists(data))
            {
                await using var file = File.OpenRead(data);
                said.Append('-').Append(Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken)).AsSpan(0, 8));
            }
        }

        return said.ToString();
    }

    // Releases differ in where they answer.
    private static async Task<string[]> AskAsync(string program, string question, CancellationToken cancellationToken)
    {
        using var answer = await ChildProcess.RunAsync(program, [question], Limits, cancellationToken);
        var text = Encoding.UTF8.GetString(answer.Output);
        return (text.Length > 0 ? text : answer.Errors).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static string? Quoted(string heading) => heading.Split('"') is [_, var folder, _] ? folder : null;
}
