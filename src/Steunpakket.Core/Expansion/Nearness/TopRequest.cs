namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>Which nearest items of one query are listed.</summary>
/// <param name="Most">How many, from 0.</param>
/// <param name="Without">Places of items that are passed over.</param>
/// <param name="Among">By place, which items may be listed at all; null for each.</param>
internal sealed record TopRequest(int Most, IReadOnlyCollection<int> Without, IReadOnlyList<bool>? Among = null);
