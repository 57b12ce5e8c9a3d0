using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Opens the scores of the current model with the columns that the keyword lists give them.</summary>
internal static class ScoreStore
{
    public static TableStore Open(RunContext context) =>
        new(ScorePaths.Of(context).Folder, new ScoreTable(Lines(context), context.Config.Score.General).Schema);

    /// <summary>The action lines: groups that have a keyword and are not kept out, in ordinal order.</summary>
    public static IReadOnlyList<string> Lines(RunContext context) =>
        [.. KeywordTerms.Of(context.Keywords).Groups.Except(context.Config.Score.OutsideActionLines)];
}
