namespace Steunpakket.Core.Maps;

/// <summary>What a tile of the map says of a gemeente and a line: a verdict, or why there is none.</summary>
public enum TileState
{
    Meer,

    Minder,

    /// <summary>As many in both years, and more than none.</summary>
    Evenveel,

    /// <summary>Documents were read, and none of them was about the line.</summary>
    GeenHits,

    /// <summary>Documents were read, but the years cannot be compared: the gemeente was split, or a part of it has no data.</summary>
    NietTeVergelijken,

    /// <summary>In at least one of the two years no document could be read.</summary>
    GeenData,
}
