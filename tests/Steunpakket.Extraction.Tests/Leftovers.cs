using System.Diagnostics;

namespace Steunpakket.Extraction.Tests;

/// <summary>
/// What code leaves on the machine from here on. Meanwhile the temporary folder of this process and its children is one of its own, so whatever stands in it
/// they left, by whatever name. Only for tests that run one by one.
/// </summary>
internal sealed class Leftovers : IDisposable
{
    private const string Variable = "TMPDIR";

    private readonly string? _usual = Environment.GetEnvironmentVariable(Variable);
    private readonly TestFolder _temporary = new();
    private readonly IReadOnlyList<string> _open = Descriptors();

    public Leftovers() => Environment.SetEnvironmentVariable(Variable, _temporary.Path);

    /// <summary>Files, folders, children and descriptors that are there now, a line each.</summary>
    public IReadOnlyList<string> Found() =>
    [
        .. Directory.GetFileSystemEntries(_temporary.Path).Select(entry => $"temporary: {Path.GetFileName(entry)}"),
        .. Children().Select(child => $"child: {child}"),
        .. Descriptors().Except(_open).Select(target => $"descriptor: {target}"),
    ];

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, _usual);
        _temporary.Dispose();
    }

    /// <summary>Numbers of this process's children, also of those that have ended and that nobody has asked about.</summary>
    public static IEnumerable<int> Children() => Process.GetProcesses().Select(process => process.Id).Where(id => ParentOf(id) == Environment.ProcessId);

    private static int ParentOf(int process)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{process}/stat");
            return int.Parse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1]);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    // By what they are open on: of a pipe or a socket that is a number of its own.
    private static List<string> Descriptors() =>
        [.. Directory.GetFiles("/proc/self/fd").Select(link => new FileInfo(link).LinkTarget).OfType<string>().Where(target => !target.StartsWith("/proc/", StringComparison.Ordinal))];
}
