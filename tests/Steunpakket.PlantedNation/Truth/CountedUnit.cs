namespace Steunpakket.PlantedNation.Truth;

/// <summary>What a recount counts.</summary>
internal enum CountedUnit
{
    /// <summary>Relevant document × meeting rows a month.</summary>
    Rows,

    /// <summary>Relevant families a month, at their first meeting.</summary>
    Families,

    /// <summary>Relevant families among all families.</summary>
    Share,
}
