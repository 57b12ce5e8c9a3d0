using System.Text.Json.Serialization;

namespace Steunpakket.Io.Configuration;

/// <summary>Meetings of gemeenten at GemeenteOplossingen, each at its own address (SOURCES 5).</summary>
public sealed record GemeenteOplossingenSettings : ApiSourceSettings
{
    internal const string Type = "gemeenteoplossingen";

    /// <summary>Requests in any minute to each gemeente's host. Default 60.</summary>
    public override int RequestsPerMinute { get; init; } = 60;

    /// <summary>
    /// Where <c>sources discover</c> looks for a site; <c>{gemeente}</c> is the gemeente's name as host names have it.
    /// Default raad, gemeenteraad and ris before the gemeente's own domain.
    /// </summary>
    public IReadOnlyList<string> Addresses { get; init; } =
        ["https://raad.{gemeente}.nl/api", "https://gemeenteraad.{gemeente}.nl/api", "https://ris.{gemeente}.nl/api"];

    [JsonIgnore]
    public override string Supplier => Type;
}
