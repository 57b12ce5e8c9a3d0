using System.Globalization;

namespace Steunpakket.Replay.Vendors.Ori;

/// <summary>Zones as a query names them.</summary>
internal static class OriZone
{
    /// <param name="zone">Null for UTC, <c>+01:00</c> or <c>Europe/Amsterdam</c>.</param>
    public static TimeSpan Offset(string? zone, DateTime clock) => zone switch
    {
        null or "Z" or "UTC" => TimeSpan.Zero,
        ['+', .. var ahead] => TimeSpan.Parse(ahead, CultureInfo.InvariantCulture),
        ['-', .. var behind] => -TimeSpan.Parse(behind, CultureInfo.InvariantCulture),
        _ => TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(clock),
    };
}
