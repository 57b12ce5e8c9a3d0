namespace Steunpakket.PlantedNation;

/// <summary>How large a planted nation is.</summary>
public sealed record PlantedOptions
{
    /// <summary>Another seed is another nation with the same truths. Default 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>At least so many documents; a gemeente has six families a quarter or more, so small numbers are passed. Default 100,000.</summary>
    public int Documents { get; init; } = 100_000;

    /// <summary>Of the target year's gemeenten, how many have documents; those that went into them or were split come on top. Default 331.</summary>
    public int Gemeenten { get; init; } = 331;

    /// <summary>First day of meetings: a 1 January. Default 1 January 2019.</summary>
    public DateOnly Since { get; init; } = new(2019, 1, 1);

    /// <summary>Last day of meetings: the end of a quarter of the target year. Default 30 September 2021.</summary>
    public DateOnly Until { get; init; } = new(2021, 9, 30);

    public int TargetYear => Until.Year;

    /// <summary>All years before the target year, the last first.</summary>
    public IReadOnlyList<int> BaseYears => [.. Enumerable.Range(1, TargetYear - Since.Year).Select(back => TargetYear - back)];
}
