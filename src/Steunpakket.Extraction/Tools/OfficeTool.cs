using System.Text;
using Steunpakket.Extraction.Processes;

namespace Steunpakket.Extraction.Tools;

/// <summary>LibreOffice on this machine, without its windows.</summary>
/// <param name="Program">Absolute path.</param>
/// <param name="Version">As <c>soffice --version</c> says, such as <c>7.4.7.2</c>.</param>
public sealed record OfficeTool(string Program, string Version)
{
    private const string Banner = "LibreOffice ";

    private static readonly ChildLimits Limits = new(TimeSpan.FromSeconds(30), 30, 4L << 30, 1 << 16);

    /// <summary>The kinds of files that are read with it.</summary>
    public static IReadOnlyList<string> Reads { get; } = ["doc-old", "wpd", "wps", "vsd", "pub", "iwork", "xlsb"];

    /// <param name="searchPath">Folders as in <c>PATH</c>.</param>
    /// <returns>Null where it is not installed or does not answer.</returns>
    public static async Task<OfficeTool?> FindAsync(string? searchPath, CancellationToken cancellationToken)
    {
        var found = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.GetFullPath(Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice")))
            .FirstOrDefault(File.Exists);
        if (found is null)
        {
            return null;
        }

        using var answer = await ChildProcess.RunAsync(found, ["--version"], Limits, cancellationToken);
        var text = Encoding.UTF8.GetString(answer.Output).Trim();
        return text.StartsWith(Banner, StringComparison.Ordinal) ? new OfficeTool(Direct(found), text[Banner.Length..].Split(' ')[0]) : null;
    }

    // What stands on the path is a script; limits set on it from outside could come after it has started the program itself.
    private static string Direct(string script)
    {
        var target = File.ResolveLinkTarget(script, returnFinalTarget: true)?.FullName ?? script;
        var program = Path.Combine(Path.GetDirectoryName(target)!, "soffice.bin");
        return File.Exists(program) ? program : script;
    }
}
