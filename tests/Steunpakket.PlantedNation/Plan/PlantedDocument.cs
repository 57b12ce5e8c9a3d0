namespace Steunpakket.PlantedNation.Plan;

/// <summary>One document of the plan: everything about it that is true, and what its text is made from.</summary>
internal sealed record PlantedDocument
{
    public required PlantedGemeente Gemeente { get; init; }

    /// <summary>Of its id and in the plan of its gemeente; from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The same for all documents of a family; unique in the nation.</summary>
    public required string Family { get; init; }

    public required CopyRole Role { get; init; }

    public required DocumentKind Kind { get; init; }

    /// <summary>First meeting; null for an undated document.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>A further meeting under the same id.</summary>
    public DateOnly? SecondDate { get; init; }

    /// <summary>A day that the title names.</summary>
    public DateOnly? TitleDate { get; init; }

    /// <summary>Of which its text speaks as now: the same for all documents of a family.</summary>
    public required int Year { get; init; }

    /// <summary>The same for all documents of a family.</summary>
    public required long TextSeed { get; init; }

    public SharedText? Shared { get; init; }

    /// <summary>One a line of <see cref="PlantedLines"/>.</summary>
    public required IReadOnlyList<LineLevel> Lines { get; init; }

    /// <summary>Whether it says something of the general list; no line of action hears of that.</summary>
    public bool SpeaksGenerally { get; init; }

    /// <summary>Whether it speaks of the pandemic.</summary>
    public bool SpeaksOfCovid { get; init; }

    /// <summary>Null when the text can be read, else why not.</summary>
    public string? Unreadable { get; init; }

    /// <summary>Quality flags that the program should find, in ordinal order.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Whether a register brought it that was connected in the target year.</summary>
    public bool FromRegister { get; init; }

    public string Id => PlantedIds.Of(this);

    public bool IsReadable => Unreadable is null;

    /// <summary>Whether a keyword of any list stands in it.</summary>
    public bool HasKeyword => IsReadable && (SpeaksGenerally || Lines.Any(level => level != LineLevel.Nothing));

    /// <summary>Its meeting rows.</summary>
    public IEnumerable<DateOnly?> Meetings => SecondDate is null ? [Date] : [Date, SecondDate];
}
