using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Configuration;

/// <summary>Meetings and registers of gemeenten at iBabs (SOURCES 4). Defaults stay at 80 % of the published limits.</summary>
public sealed record IbabsSettings : ApiSourceSettings
{
    internal const string Type = "ibabs";

    /// <summary>Address of the SOAP service, for which iBabs must know this machine's IPv4 address. Default https://wcf.ibabs.eu/api/Public.svc.</summary>
    public Uri BaseUrl { get; init; } = new("https://wcf.ibabs.eu/api/Public.svc");

    /// <summary>Address of the public portal; <c>{site}</c> is the gemeente's sitename. Default https://{site}.bestuurlijkeinformatie.nl.</summary>
    public string Portal { get; init; } = "https://{site}.bestuurlijkeinformatie.nl";

    /// <summary>Address of public downloads. Default https://api1.ibabs.eu.</summary>
    public Uri DownloadUrl { get; init; } = new("https://api1.ibabs.eu");

    /// <summary>"soap", or "portal" for the public pages, which need no permission. Default soap.</summary>
    public IbabsAccess Access { get; init; } = IbabsAccess.Soap;

    /// <summary>Default 144 of 180.</summary>
    public override int RequestsPerMinute { get; init; } = 144;

    /// <summary>Documents in any minute. Default 24 of 30.</summary>
    [Range(1, 1000000)]
    public int DownloadsPerMinute { get; init; } = 24;

    /// <summary>Also ask the registers (lists). Default true.</summary>
    public bool Registers { get; init; } = true;

    [JsonIgnore]
    public override string Supplier => Type;

    public override IEnumerable<Uri> Places(IEnumerable<SupplierAccount> accounts) => Access == IbabsAccess.Soap
        ? [BaseUrl, DownloadUrl]
        : [.. accounts.Take(1).Select(account => Uri.TryCreate(Site(account), UriKind.Absolute, out var address) ? address : null).OfType<Uri>(), DownloadUrl];

    private string Site(SupplierAccount account) =>
        Portal.Replace("{site}", string.Concat(account.Id.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant(), StringComparison.Ordinal);
}

/// <summary>Which door of iBabs is used.</summary>
public enum IbabsAccess
{
    Soap,
    Portal,
}
