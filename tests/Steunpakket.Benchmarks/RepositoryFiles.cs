namespace Steunpakket.Benchmarks;

/// <summary>Files that are shipped, found by walking up from the program.</summary>
internal static class RepositoryFiles
{
    public static string PathOf(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Steunpakket.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("This benchmark runs inside of the repository.");
        }

        return Path.Combine(folder.FullName, name);
    }
}
