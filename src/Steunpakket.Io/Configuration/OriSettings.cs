using System.Text.Json.Serialization;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Configuration;

/// <summary>Open Raadsinformatie's search index (SOURCES 1).</summary>
public sealed record OriSettings : ApiSourceSettings
{
    internal const string Type = "ori";

    /// <summary>Address of the API. Default https://api.openraadsinformatie.nl/v1.</summary>
    public Uri BaseUrl { get; init; } = new("https://api.openraadsinformatie.nl/v1");

    /// <summary>Default 60: one a second.</summary>
    public override int RequestsPerMinute { get; init; } = 60;

    [JsonIgnore]
    public override string Supplier => Type;

    public override IEnumerable<Uri> Places(IEnumerable<SupplierAccount> accounts) => [BaseUrl];
}
