using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;

namespace Steunpakket.Io.Differences;

/// <summary>What a folder of keyword lists gives over the texts of the workspace, beside what stands there; nothing of it is overwritten.</summary>
internal static class KeywordPreview
{
    /// <summary>Selects, scores, compares and exports into a folder of its own.</summary>
    /// <param name="preview">Out of <see cref="Of"/>.</param>
    /// <returns>The export; made again only when something it rests on changed.</returns>
    public static async Task<SnapshotFolder> MakeAsync(RunContext context, RunContext preview, CancellationToken cancellationToken)
    {
        BorrowModel(context with { Keywords = preview.Keywords }, preview);
        await Pipeline.RunAsync(preview, ("select", "group"), _ => { }, cancellationToken);
        await Pipeline.RunAsync(preview, ("score", "export"), _ => { }, cancellationToken);
        return SnapshotFolder.Open(preview.Workspace.Out);
    }

    /// <summary>Deletes all previews but the named ones.</summary>
    public static void Sweep(RunContext context, IReadOnlyCollection<SnapshotFolder> except)
    {
        var kept = except.Select(folder => Path.GetDirectoryName(folder.Path)!).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in Directory.Exists(context.Workspace.Previews) ? Directory.GetDirectories(context.Workspace.Previews) : [])
        {
            if (!kept.Contains(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>The same workspace with other lists.</summary>
    /// <param name="folder">Of keyword lists.</param>
    /// <exception cref="SettingsException">The lists cannot be read.</exception>
    public static RunContext Of(RunContext context, string folder)
    {
        var lists = KeywordFolder.Read(folder);
        var keywords = lists.For(context.Config.Match.Profile);
        GroupSettings.Check(context.Config.Score, keywords);
        var previewed = context with
        {
            Config = context.Config with { Keywords = folder, Export = context.Config.Export with { DutchExcel = false, KeepEarlier = 0 } },
            Keywords = keywords,
            Reviewed = lists.Expansions,
            RequireReview = false,
            Scope = RunScope.Everything,
            Forced = new HashSet<string>(),
        };
        return previewed with { Workspace = context.Workspace.Preview(ScorePaths.Of(previewed).Key) };
    }

    // Lists that were scored with before are previewed with their frozen model; for others one is fitted, which the preview keeps to itself.
    private static void BorrowModel(RunContext real, RunContext preview)
    {
        var (from, to) = (ScorePaths.Of(real).Model, ScorePaths.Of(preview).Model);
        if (File.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to, overwrite: true);
        }
    }
}
