using Steunpakket.Core.Running;
using Steunpakket.Io.Running;

namespace Steunpakket.Io.Differences;

/// <summary>Holds two exports against each other and lays out what differs.</summary>
public static class DifferenceRun
{
    /// <summary>Between two exports: <c>out</c>, <c>vorige</c>, a kept one's name, or a folder.</summary>
    /// <param name="folder">Where the tables go; null for nowhere.</param>
    /// <param name="most">How many moves in rank a line, 1 or more.</param>
    /// <exception cref="SettingsException">One is not there, or the two cannot be compared.</exception>
    public static DifferenceSummary Between(RunContext context, (string Old, string Now) names, string? folder, int most) =>
        Run(context, (SnapshotFolder.Find(context.Workspace, names.Old), SnapshotFolder.Find(context.Workspace, names.Now)), folder, most);

    /// <summary>Between two folders of keyword lists, over the texts of the workspace. The lists in force and their results stay as they are.</summary>
    /// <exception cref="SettingsException">Lists cannot be read, or have different lines of action.</exception>
    public static async Task<DifferenceSummary> OfListsAsync(
        RunContext context, (string Old, string Now) lists, (string? Folder, int Most) asked, CancellationToken cancellationToken)
    {
        var (oldLists, newLists) = (KeywordPreview.Of(context, lists.Old), KeywordPreview.Of(context, lists.Now));
        var old = await KeywordPreview.MakeAsync(context, oldLists, cancellationToken);
        var now = await KeywordPreview.MakeAsync(context, newLists, cancellationToken);
        KeywordPreview.Sweep(context, [old, now]);
        return Run(context, (old, now), asked.Folder, asked.Most);
    }

    /// <summary>Copies the export of the moment under a name of its own.</summary>
    /// <returns>The folder.</returns>
    /// <exception cref="SettingsException">There is no export, or the name cannot be used.</exception>
    public static string Keep(RunContext context, string name)
    {
        var current = SnapshotFolder.Find(context.Workspace, "out");
        return new KeptSnapshots(context.Workspace.Snapshots).Copy(current.Path, name);
    }

    private static DifferenceSummary Run(RunContext context, (SnapshotFolder Old, SnapshotFolder Now) folders, string? folder, int most)
    {
        using var connection = context.Database.Connect();
        var difference = Difference.Between(context, connection, folders);
        if (folder is not null)
        {
            DifferenceFiles.Write(connection, new DifferenceTables(connection, difference, most), folder);
        }

        return DifferenceSummary.Of(difference, new DocumentNames(connection, folders.Old, folders.Now));
    }
}
