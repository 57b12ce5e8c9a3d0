namespace Steunpakket.Core.Tests;

/// <summary>Real documents that stand outside the repository: a folder <c>shared/data</c> beside it or beside a folder above it.</summary>
/// <remarks>The environment variable <c>STEUNPAKKET_SHARED</c> may name the folder <c>shared</c>.</remarks>
internal static class SharedData
{
    /// <returns>The full path, or null when it is not present.</returns>
    public static string? Find(string name) => Folders()
        .Select(folder => Path.Combine(folder, "data", name))
        .FirstOrDefault(Path.Exists);

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable("STEUNPAKKET_SHARED") is { Length: > 0 } named)
        {
            yield return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory).Parent; folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "shared");
        }
    }
}
