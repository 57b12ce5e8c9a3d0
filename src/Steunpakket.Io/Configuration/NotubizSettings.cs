using System.Text.Json.Serialization;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Configuration;

/// <summary>Meetings and registers of gemeenten at Notubiz (SOURCES 3).</summary>
public sealed record NotubizSettings : ApiSourceSettings
{
    internal const string Type = "notubiz";

    /// <summary>Address of the API. Default https://api.notubiz.nl.</summary>
    public Uri BaseUrl { get; init; } = new("https://api.notubiz.nl");

    /// <summary>Default 120: no limit is published.</summary>
    public override int RequestsPerMinute { get; init; } = 120;

    /// <summary>Also ask the registers (modules): since 2025 most documents stand there. Default true.</summary>
    public bool Registers { get; init; } = true;

    [JsonIgnore]
    public override string Supplier => Type;

    public override IEnumerable<Uri> Places(IEnumerable<SupplierAccount> accounts) => [BaseUrl];
}
