using Steunpakket.Core.Running;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Differences;

/// <summary>An export that can be held against another: <c>out/</c>, one kept under <c>snapshots/</c>, or a copy elsewhere.</summary>
internal sealed class SnapshotFolder
{
    private static readonly string[] Needed = ["documenten", "hits", "behandeling", "corpus", "frequentietabel", "jaarvergelijking_gemeente"];

    private SnapshotFolder(string path, Manifest manifest) => (Path, Manifest) = (path, manifest);

    public string Path { get; }

    public Manifest Manifest { get; }

    public string Table(string name) => System.IO.Path.Combine(Path, $"{name}.parquet");

    /// <param name="name"><c>out</c>, <c>vorige</c> (the export before it), the name of one that was kept, or a folder.</param>
    /// <exception cref="SettingsException">There is no such export, or it is not whole.</exception>
    public static SnapshotFolder Find(Workspace workspace, string name)
    {
        var kept = new KeptSnapshots(workspace.Snapshots);
        var path = name switch
        {
            "out" => new OutFolder(workspace.Out).Current,
            "vorige" => kept.Newest ?? throw new SettingsException($"vorige: no earlier export is kept in {workspace.Snapshots}; each export that replaces another keeps it (export.keepEarlier)."),
            _ when kept.Find(name) is { } folder => folder,
            _ when Directory.Exists(name) => name,
            _ => throw new SettingsException($"'{name}': there is no such export. There are {string.Join(", ", kept.Names.Prepend("out"))}; a folder may be named too."),
        };
        return Open(path);
    }

    /// <exception cref="SettingsException">It is not a whole export of this program, or one that is too old.</exception>
    public static SnapshotFolder Open(string path)
    {
        var manifest = ManifestFiles.ReadIntact(path)
            ?? throw new SettingsException($"{path}: this is not a whole export: manifest.json is not there or is damaged, or a file that it names is missing or cut off. Name another one; 'steunpakket run' makes out/.");
        if (ManifestFiles.FirstChanged(path, manifest) is { } changed)
        {
            throw new SettingsException($"{path}: {changed} was changed after the export. Export again, or compare another one.");
        }

        var named = manifest.Files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var missing = Needed.FirstOrDefault(name => !named.Contains($"{name}.parquet"));
        return missing is null && manifest.Settings is not null
            ? new SnapshotFolder(System.IO.Path.GetFullPath(path), manifest)
            : throw new SettingsException($"{path}: this export was made by an earlier version, which did not write {missing ?? "its settings"}. Export it again.");
    }
}
