using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Core.Maps;

/// <summary>Water that takes up tiles of its own, which then stay empty: without it the shores would close over it.</summary>
internal static class OpenWater
{
    /// <summary>Points in the IJsselmeer, the Markermeer, the Wadden Sea and the arms of the Delta.</summary>
    public static readonly IReadOnlyList<GeoPoint> Points =
    [
        new(5.20, 52.98), new(5.32, 52.90), new(5.22, 52.86), new(5.42, 52.82),
        new(5.40, 52.74), new(5.22, 52.56), new(5.20, 52.48),
        new(4.98, 52.98), new(5.10, 53.12), new(5.25, 53.25), new(5.55, 53.37),
        new(5.85, 53.42), new(6.15, 53.43),
        new(3.80, 51.40), new(3.98, 51.42), new(3.80, 51.58), new(4.02, 51.60),
        new(3.92, 51.76),
    ];
}
