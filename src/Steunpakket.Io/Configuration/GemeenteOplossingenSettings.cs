using System.Text.Json.Serialization;

namespace Steunpakket.Io.Configuration;

/// <summary>Meetings of gemeenten at GemeenteOplossingen, each at its own address (SOURCES 5).</summary>
public sealed record GemeenteOplossingenSettings : ApiSourceSettings
{
    internal const string Type = "gemeenteoplossingen";

    /// <summary>Requests in any minute to each gemeente's host. Default 60.</summary>
    public override int RequestsPerMinute { get; init; } = 60;

    [JsonIgnore]
    public override string Supplier => Type;
}
