using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Review.Workbook;
using Steunpakket.Io.Stages.Expand;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Review;

/// <summary>Writes what is proposed and what was decided to a file that a person edits.</summary>
public static class ReviewExport
{
    /// <summary>Reads the workspace and the keyword lists; writes <paramref name="file"/> and nothing else.</summary>
    /// <param name="file">Its extension decides: .xlsx or .csv.</param>
    /// <param name="overwrite">Whether a file that is there may be replaced: it may hold decisions that nobody imported.</param>
    /// <exception cref="SettingsException">There is nothing to review, or the file may not be written.</exception>
    public static ReviewExported Write(SteunpakketConfig config, Workspace workspace, string file, bool overwrite)
    {
        var isWorkbook = ReviewFormat.IsWorkbook(file);
        if (File.Exists(file) && !overwrite)
        {
            throw new SettingsException($"{file}: the file is there already and may hold decisions. Import it first, name another file, or say --overwrite.");
        }

        var lists = KeywordFolder.Read(config.Keywords);
        var proposed = Proposed(workspace);
        var entries = ReviewEntry.All(proposed, lists.Expansions, lists.For(config.Match.Profile));
        if (entries.Count == 0)
        {
            throw new SettingsException("there is nothing to review: expand has proposed no words in this workspace and uitbreiding.csv has none. Run `steunpakket run` first.");
        }

        AtomicFile.WriteAllBytes(file, isWorkbook ? ReviewWorkbook.Write(entries) : ReviewCsv.Write(entries));
        return new ReviewExported(
            entries.Count,
            entries.Count(entry => entry.Decided is null or { Status: ExpansionStatus.Undecided }),
            entries.Count(entry => entry.Proposed is null));
    }

    private static IReadOnlyList<ProposedWord> Proposed(Workspace workspace)
    {
        using var database = new DuckDbDatabase(workspace.Scratch, DuckDbDatabase.UsualMegabytes);
        using var connection = database.Connect();
        return ProposedWords.Read(connection, new ExpandPaths(workspace).Candidates);
    }
}

/// <summary>What an export holds.</summary>
/// <param name="Rows">Words by line of action.</param>
/// <param name="Open">Rows without a decision.</param>
/// <param name="NotProposed">Rows that only an earlier decision brought.</param>
public sealed record ReviewExported(int Rows, int Open, int NotProposed);
