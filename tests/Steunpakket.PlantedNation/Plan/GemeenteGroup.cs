namespace Steunpakket.PlantedNation.Plan;

/// <summary>What is planted in a gemeente. A share is that of relevant families in all families, the same in every quarter of a year.</summary>
internal enum GemeenteGroup
{
    /// <summary>All shares and numbers constant: evenveel, however it is counted.</summary>
    Constant,

    /// <summary>In the target year the share of the first line doubles and that of the second halves; the third is constant.</summary>
    Trend,

    /// <summary>As <see cref="Trend"/> with the first two lines changed about.</summary>
    CounterTrend,

    /// <summary>Twice as many documents of every kind in the target year, constant shares: study says meer, aandeel evenveel.</summary>
    Availability,

    /// <summary>As <see cref="Availability"/>, but what comes on top is a register that was connected in the target year.</summary>
    NewRegister,

    /// <summary>In the target year every relevant document is listed in commissie and raad under two ids: study says meer, families evenveel.</summary>
    Copies,

    /// <summary>Each family is relevant by chance, at the rates of <see cref="ChanceRates"/>.</summary>
    Chance,

    /// <summary>In the last quarter of base years three times as many are relevant, else constant: study says minder, zelfde_maanden evenveel.</summary>
    Season,

    /// <summary>Constant, but the second and third quarter of the last base year are missing: study says meer, dekking onvergelijkbaar.</summary>
    MissingQuarters,

    /// <summary>Nothing in the last base year.</summary>
    MissingBaseYear,

    /// <summary>Nothing in the target year.</summary>
    MissingTargetYear,

    /// <summary>Nothing before the target year.</summary>
    OnlyTargetYear,

    /// <summary>Constant, and beside it many documents without a text layer.</summary>
    Unreadable,

    /// <summary>Constant and well covered, but one line is never mentioned.</summary>
    Silent,

    /// <summary>Constant when what it came from is counted with it, and what it came from.</summary>
    Merged,

    /// <summary>Ended in several others: never comparable.</summary>
    Split,
}
