using System.Text.Json.Serialization;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Configuration;

/// <summary>OpenBesluitvorming's export and change feed (SOURCES 2).</summary>
public sealed record OpenBesluitvormingSettings : ApiSourceSettings
{
    internal const string Type = "openbesluitvorming";

    /// <summary>Address of the API. Default https://openbesluitvorming.nl/api.</summary>
    public Uri BaseUrl { get; init; } = new("https://openbesluitvorming.nl/api");

    /// <summary>Units in any minute. Default 48 of 60.</summary>
    public override int RequestsPerMinute { get; init; } = 48;

    [JsonIgnore]
    public override string Supplier => Type;

    public override IEnumerable<Uri> Places(IEnumerable<SupplierAccount> accounts) => [BaseUrl];
}
