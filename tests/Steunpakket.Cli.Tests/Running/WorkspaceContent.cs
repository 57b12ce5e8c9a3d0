using System.Security.Cryptography;

namespace Steunpakket.Cli.Tests.Running;

/// <summary>The bytes of a workspace that must not depend on how often, how fast or how disturbed it was made.</summary>
internal static class WorkspaceContent
{
    // Records of runs, earlier exports, and caches of file times: these differ between any two runs.
    private static readonly string[] Excepted = ["runs", "snapshots", "file-hashes", "workspace.lock", "workspace.lock.held"];

    /// <returns>Relative path and hash of every file.</returns>
    public static SortedDictionary<string, string> Of(string workspace)
    {
        var content = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(workspace, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(workspace, file).Replace('\\', '/');
            if (!Excepted.Contains(name.Split('/')[0]) && !name.EndsWith("index.parquet", StringComparison.Ordinal))
            {
                content[name] = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
            }
        }

        return content;
    }

    /// <summary>What an interrupted run may leave and a finished one may not.</summary>
    public static IEnumerable<string> Leftovers(string workspace) =>
        Directory.EnumerateFileSystemEntries(workspace, "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".tmp", StringComparison.Ordinal) || path.EndsWith(".parts", StringComparison.Ordinal)
                || path.EndsWith(".next", StringComparison.Ordinal) || path.EndsWith(".previous", StringComparison.Ordinal));
}
