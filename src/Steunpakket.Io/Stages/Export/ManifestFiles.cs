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
            .Select(Describe),
    ];

    public static ManifestFile Describe(FileInfo file) => new(file.Name, file.Length, Hash(file));

    /// <remarks>By length, so that a run with nothing to do reads no table; <see cref="FirstChanged"/> reads them all.</remarks>
    /// <returns>Null when there is no manifest of ours, or a file it names is not there with its length.</returns>
    public static Manifest? ReadIntact(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var manifest = JsonSerializer.Deserialize<Manifest>(File.ReadAllBytes(path), JsonFormat.ReadBack);
            return manifest is not null && ManifestCheck.IsSound(manifest)
                && manifest.Files.All(file => new FileInfo(Path.Combine(folder, file.Name)) is { Exists: true } found && found.Length == file.Bytes)
                ? manifest
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>The name of a file whose bytes are not those that the manifest names; null when all are.</returns>
    public static string? FirstChanged(string folder, Manifest manifest) =>
        manifest.Files.FirstOrDefault(file => Hash(new FileInfo(Path.Combine(folder, file.Name))) != file.Sha256)?.Name;

    private static string Hash(FileInfo file)
    {
        using var content = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
