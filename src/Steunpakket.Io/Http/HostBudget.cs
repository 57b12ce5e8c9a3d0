namespace Steunpakket.Io.Http;

/// <summary>How much may be asked of some hosts together.</summary>
/// <param name="Name">Of the budget: rules with one name share it.</param>
/// <param name="Host">Host name, with port when it is not the scheme's own; <c>*.example.nl</c> stands for every host below it.</param>
/// <param name="PathPrefix">Only addresses whose path begins so; empty for all.</param>
/// <param name="PerMinute">Units in any 60 seconds, evenly spread.</param>
/// <param name="AtOnce">Requests under way at a time.</param>
public sealed record HostBudget(string Name, string Host, string PathPrefix, double PerMinute, int AtOnce)
{
    /// <summary>iBabs refuses IPv6 without a word.</summary>
    public bool OnlyIpv4 { get; init; }

    /// <summary>Whether a 403 means "too fast" here, as at iBabs (SOURCES 4.1), and not "this is not for you".</summary>
    public bool ThrottlesWith403 { get; init; }

    /// <summary>Whose hosts these are: a block of one budget stops all of this vendor's. Default the name of the budget.</summary>
    public string Vendor { get; init; } = Name;

    /// <summary>How specific the rule is; of those that match, the most specific counts.</summary>
    public int Rank => ((Host.StartsWith("*.", StringComparison.Ordinal) ? 0 : 1) << 20) + (Host.Length << 10) + PathPrefix.Length;

    public bool Matches(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var host = address.Authority;
        var sameHost = Host.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(Host[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(Host, StringComparison.OrdinalIgnoreCase);
        return sameHost && address.AbsolutePath.StartsWith(PathPrefix, StringComparison.OrdinalIgnoreCase);
    }
}
