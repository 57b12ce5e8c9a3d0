namespace Steunpakket.Core.Series;

/// <summary>Something that happened in a month and may be seen in a series, such as a package of support.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Name">In Dutch, as it is shown.</param>
/// <param name="Millions">What it came to in million euro; null when that is not known.</param>
/// <param name="Source">Where month and amount come from.</param>
public sealed record MarkedEvent(DateOnly Month, string Name, double? Millions, string Source);
