using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Configuration;

/// <summary>A source that is asked over the network.</summary>
public abstract record ApiSourceSettings : SourceSettings
{
    /// <summary>Requests in any minute to this source's API, evenly spread.</summary>
    [Range(1, 1000000)]
    public virtual int RequestsPerMinute { get; init; } = 60;

    /// <summary>Requests to one host under way at a time. Default 4, from 1 to 64.</summary>
    [Range(1, 64)]
    public int AtOnce { get; init; } = 4;

    /// <summary>A gemeente's newest document should be at most this many days old; else a warning. Default 100.</summary>
    [Range(1, 10000)]
    public int WarnAfterDays { get; init; } = 100;

    /// <summary>The same; else the run ends with exit code 1. Default 400.</summary>
    [Range(1, 10000)]
    public int FailAfterDays { get; init; } = 400;

    [JsonIgnore]
    public sealed override string DefaultName => Supplier;

    /// <summary>Which accounts of <c>gemeenten.csv</c> this source serves.</summary>
    [JsonIgnore]
    public abstract string Supplier { get; }

    /// <summary>Addresses whose hosts this source needs, those it cannot do without first.</summary>
    /// <param name="accounts">Of this source's supplier.</param>
    public virtual IEnumerable<Uri> Places(IEnumerable<SupplierAccount> accounts) =>
        accounts.Select(account => Uri.TryCreate(account.Id, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null).OfType<Uri>();
}
