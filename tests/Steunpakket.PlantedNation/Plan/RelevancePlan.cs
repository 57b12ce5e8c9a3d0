using Steunpakket.Core.Documents;

namespace Steunpakket.PlantedNation.Plan;

/// <summary>Which families of a gemeente and quarter are relevant to which lines.</summary>
internal static class RelevancePlan
{
    // Of those that are not relevant to a line, how many mention it: more than a third as many as are relevant, so that the quartile lies among them.
    private const double Mentions = 0.15;
    private const long Salt = 71;

    /// <returns>A row a family, a level a line.</returns>
    public static LineLevel[][] Of(PlantedOptions options, PlantedGemeente gemeente, Quarter quarter)
    {
        var plan = new QuarterPlan(options, gemeente);
        var families = plan.Families(quarter);
        var levels = Enumerable.Range(0, families).Select(_ => new LineLevel[PlantedLines.Count]).ToArray();
        for (var line = 0; line < PlantedLines.Count && families > 0; line++)
        {
            var dice = Dice.Of(options.Seed, Salt, gemeente.Index, quarter.Year, quarter.Number, line);
            var relevant = plan.Relevant(quarter, line) is { } number
                ? Choose(number, families, ref dice)
                : Draw(families, ChanceRates.Of(line, plan.IsTarget(quarter)), ref dice);
            for (var family = 0; family < families; family++)
            {
                levels[family][line] = relevant[family] ? LineLevel.Relevant
                    : gemeente.SilentLine != line && dice.Chance(Mentions) ? LineLevel.Mentioned
                    : LineLevel.Nothing;
            }
        }

        return levels;
    }

    // Every family may be chosen but the last, whose place a text takes that other gemeenten have too.
    private static bool[] Choose(int number, int families, ref Dice dice)
    {
        var chosen = new bool[families];
        while (number > 0)
        {
            var family = dice.Below(families - 1);
            number -= chosen[family] ? 0 : 1;
            chosen[family] = true;
        }

        return chosen;
    }

    private static bool[] Draw(int families, double probability, ref Dice dice)
    {
        var drawn = new bool[families];
        for (var family = 0; family < families; family++)
        {
            drawn[family] = dice.Chance(probability);
        }

        return drawn;
    }
}
