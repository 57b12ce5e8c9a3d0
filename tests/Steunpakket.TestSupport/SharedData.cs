namespace Steunpakket.TestSupport;

/// <summary>Documents too many, too large or too odd to commit; tests that want them are skipped where they are not.</summary>
internal static class SharedData
{
    private const string Variable = "STEUNPAKKET_SHARED";

    public static string? Root { get; } = Candidates().FirstOrDefault(Directory.Exists);

    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        [.. Directory.GetFiles(Path.Combine(Root!, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>Path of one file below <c>shared/data</c>.</summary>
    public static string PathOf(string file) => Path.Combine(Root!, file);

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } root)
        {
            yield return Path.Combine(root, "data");
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "..", "shared", "data");
        }
    }
}
