using Steunpakket.Core.Documents;

namespace Steunpakket.PlantedNation.Plan;

/// <summary>How many families a gemeente has in a quarter, and how many of them are relevant to each line.</summary>
internal sealed class QuarterPlan(PlantedOptions options, PlantedGemeente gemeente)
{
    private const int Parts = 6;

    /// <summary>The quarters of the nation, in order.</summary>
    public static IEnumerable<Quarter> All(PlantedOptions options)
    {
        for (var quarter = Quarter.Of(options.Since); quarter <= Quarter.Of(options.Until); quarter = quarter.Next)
        {
            yield return quarter;
        }
    }

    public int Families(Quarter quarter) =>
        !gemeente.Gemeente.ExistsOn(FirstDay(quarter)) || IsMissing(quarter) ? 0 : gemeente.Families * gemeente.Parts * Growth(quarter);

    /// <summary>Of <see cref="Families"/>, those a register brings that was connected in the target year.</summary>
    public int FromRegister(Quarter quarter) => gemeente.Group == GemeenteGroup.NewRegister ? Families(quarter) - gemeente.Families : 0;

    /// <summary>Whole numbers; null where chance decides.</summary>
    public int? Relevant(Quarter quarter, int line) => gemeente.Group == GemeenteGroup.Chance ? null
        : gemeente.SilentLine == line ? 0
        : Families(quarter) / Parts * Sixths(quarter, line);

    public bool IsTarget(Quarter quarter) => quarter.Year == options.TargetYear;

    public static DateOnly FirstDay(Quarter quarter) => new(quarter.Year, (3 * quarter.Number) - 2, 1);

    private int Sixths(Quarter quarter, int line) => (gemeente.Group, line) switch
    {
        (GemeenteGroup.Trend, 0) or (GemeenteGroup.CounterTrend, 1) => IsTarget(quarter) ? 2 : 1,
        (GemeenteGroup.Trend, 1) or (GemeenteGroup.CounterTrend, 0) => IsTarget(quarter) ? 1 : 2,
        (GemeenteGroup.Season, _) => quarter.Number == 4 ? 3 : 1,
        _ => 1,
    };

    private int Growth(Quarter quarter) =>
        gemeente.Group is GemeenteGroup.Availability or GemeenteGroup.NewRegister && IsTarget(quarter) ? 2 : 1;

    private bool IsMissing(Quarter quarter) => gemeente.Group switch
    {
        GemeenteGroup.MissingQuarters => quarter.Year == options.TargetYear - 1 && quarter.Number is (2 or 3),
        GemeenteGroup.MissingBaseYear => quarter.Year == options.TargetYear - 1,
        GemeenteGroup.MissingTargetYear => IsTarget(quarter),
        GemeenteGroup.OnlyTargetYear => !IsTarget(quarter),
        _ => false,
    };
}
