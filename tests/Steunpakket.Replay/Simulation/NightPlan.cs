namespace Steunpakket.Replay.Simulation;

/// <summary>What happens in a gemeente after the first night: only ever in the newest month.</summary>
internal static class NightPlan
{
    public const int MostNights = 50;

    /// <returns>In the order in which it happened.</returns>
    public static IEnumerable<NightNews> Until(Nation nation, NationGemeente gemeente, int night)
    {
        var listed = nation.SlotsOf(nation.NewestMonth);
        for (var n = 1; n <= night; n++)
        {
            var chance = Chance.Of(nation.Options.Seed).For("night").For(gemeente.Index).For(n);
            if (!chance.For("active").Percent(nation.Options.NightPercent))
            {
                continue;
            }

            foreach (var news in Of(gemeente.Index, nation.NewestMonth, n, listed, chance))
            {
                yield return news;
            }
        }
    }

    private static IEnumerable<NightNews> Of(int gemeente, int month, int night, int listed, Chance chance)
    {
        var first = DocumentNumber.FirstOfNights + (night * DocumentNumber.PerNight);
        var added = 1 + chance.For("added").Below(3);
        for (var i = 0; i < added; i++)
        {
            yield return new NightNews(night, NightChange.Added, new DocumentNumber(gemeente, month, first + i));
        }

        // Even ones change, odd ones go, so that nothing changes after it went.
        if (listed >= 2)
        {
            yield return new NightNews(night, NightChange.Changed, new DocumentNumber(gemeente, month, 2 * chance.For("changed").Below(listed / 2)));
            if (chance.For("withdrawn").Percent(50))
            {
                yield return new NightNews(night, NightChange.Withdrawn, new DocumentNumber(gemeente, month, (2 * chance.For("which").Below(listed / 2)) + 1));
            }
        }
    }
}
