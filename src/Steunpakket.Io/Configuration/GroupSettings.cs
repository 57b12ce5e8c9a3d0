using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Io.Configuration;

/// <summary>Holds the groups that the settings name against the keyword lists: a misspelt one would quietly become an action line.</summary>
public static class GroupSettings
{
    // Named by default, so that lists without them need no setting.
    private static readonly string[] MayBeAbsent = [.. new ScoreOptions().OutsideActionLines, new ScoreOptions().General];

    /// <exception cref="SettingsException">Names the member, the group and the nearest list.</exception>
    public static void Check(ScoreOptions score, KeywordSet keywords)
    {
        Known("score.outsideActionLines", score.OutsideActionLines, keywords);
        Known("score.excludeFromRelevance", score.ExcludeFromRelevance, keywords);
        Known("score.general", [score.General], keywords);
        if (keywords.Groups.Contains(score.General) && !score.OutsideActionLines.Contains(score.General))
        {
            throw new SettingsException($"score.general: '{score.General}' is an action line too; name it in score.outsideActionLines.");
        }
    }

    private static void Known(string member, IEnumerable<string> groups, KeywordSet keywords)
    {
        if (groups.Except(keywords.Groups).Except(MayBeAbsent).FirstOrDefault() is { } unknown)
        {
            throw new SettingsException($"{member}: there is no keyword list '{unknown}'. {KnownNames.Hint(unknown, keywords.Groups)}");
        }
    }
}
