using System.Security.Cryptography;
using System.Text.Json;
using Steunpakket.Io.Configuration;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Reads and checks the manifest of an export.</summary>
internal static class ManifestFiles
{
    public const string Name = "manifest.json";

    public static IReadOnlyList<ManifestFile> Describe(string folder) =>
    [
        .. new DirectoryInfo(folder).EnumerateFiles().Where(file => file.Name != Name)
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new ManifestFile(file.Name, file.Length, Hash(file))),
    ];

    /// <returns>Null when there is no manifest of ours, or a file it names is not there as it was.</returns>
    public static Manifest? ReadIntact(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var manifest = JsonSerializer.Deserialize<Manifest>(File.ReadAllBytes(path), JsonFormat.Written);
            return manifest?.Files.All(file => new FileInfo(Path.Combine(folder, file.Name)) is { Exists: true } found && found.Length == file.Bytes) == true
                ? manifest
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Hash(FileInfo file)
    {
        using var content = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
