using Steunpakket.Core.Differences;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Differences;

/// <summary>What differs between two exports, and why (METHOD 3, idea 7).</summary>
internal sealed record Difference
{
    public required SnapshotFolder OldFolder { get; init; }

    public required SnapshotFolder NowFolder { get; init; }

    public required Snapshot Old { get; init; }

    public required Snapshot Now { get; init; }

    /// <summary>From the old export to the new one, a cause at a time.</summary>
    public required IReadOnlyList<Change> Steps { get; init; }

    /// <summary>Documents gained and lost.</summary>
    public required IReadOnlyList<SelectionChange> Selection { get; init; }

    /// <exception cref="SettingsException">The two cannot be compared.</exception>
    public static Difference Between(RunContext context, DuckDbConnection connection, (SnapshotFolder Old, SnapshotFolder Now) folders)
    {
        var reader = new SnapshotReader(context, connection);
        var (old, now) = (reader.Read(folders.Old), reader.Read(folders.Now));
        if (!old.Lines.SequenceEqual(now.Lines, StringComparer.Ordinal))
        {
            throw new SettingsException(
                $"The exports have different action lines: {string.Join(", ", old.Lines)} in {folders.Old.Path}; {string.Join(", ", now.Lines)} in {folders.Now.Path}.");
        }

        if (!old.Years.SequenceEqual(now.Years))
        {
            throw new SettingsException(
                $"The exports compare different years: {string.Join(", ", old.Years)} in {folders.Old.Path}; {string.Join(", ", now.Years)} in {folders.Now.Path}.");
        }

        return new Difference
        {
            OldFolder = folders.Old,
            NowFolder = folders.Now,
            Old = old,
            Now = now,
            Steps = new ChangeChain(old, now, Relisting.Of(connection, folders, now)).Steps(),
            Selection = SelectionChange.Between(old, now),
        };
    }

    /// <summary>By gemeente, line and base year.</summary>
    public IEnumerable<VerdictChange> Verdicts => VerdictChange.Of(Steps, Old.Months.Keys.Concat(Now.Months.Keys).Select(key => key.Gemeente), Now);

    /// <summary>The largest moves of each line.</summary>
    public IEnumerable<RankMove> Ranks(int most) => Enumerable.Range(0, Now.Lines.Count).SelectMany(line => RankMove.Largest(Steps, line, most));
}
