namespace Steunpakket.Replay.Simulation;

/// <summary>How large a nation is and what it is like.</summary>
public sealed record NationOptions
{
    /// <summary>Another seed is another nation. Default 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Documents that a gemeente's own supplier lists in the first night, evenly over the months. Default 300.</summary>
    public int DocumentsPerGemeente { get; init; } = 300;

    /// <summary>First day of the first month with meetings. Default 1 January 2019.</summary>
    public DateOnly Since { get; init; } = new(2019, 1, 1);

    /// <summary>Last day of the last month with meetings; at most 60 months in all. Default 31 December 2021.</summary>
    public DateOnly Until { get; init; } = new(2021, 12, 31);

    /// <summary>Of 100 documents, how many are PDFs: each costs the reader a process. Default 6.</summary>
    public double PdfPercent { get; init; } = 6;

    /// <summary>Events on one page at Notubiz. Default 200, as the real one.</summary>
    public int EventsPerPage { get; init; } = 200;

    /// <summary>Of 100 gemeenten, in how many something happens in a night. Default 30.</summary>
    public double NightPercent { get; init; } = 30;

    /// <summary>From 1 to 60.</summary>
    public int Months => ((Until.Year - Since.Year) * 12) + Until.Month - Since.Month + 1;
}
