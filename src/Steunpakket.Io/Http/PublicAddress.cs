using System.Net;
using System.Net.Sockets;

namespace Steunpakket.Io.Http;

/// <summary>Tells addresses of the public internet from all others (the IANA special-purpose registries).</summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "2001::/23", "2001:db8::/32", "3fff::/20",
        }.Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork GlobalIpv6 = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    public static bool Is(IPAddress address)
    {
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !IsSpecial(address);
        }

        return Inside(address) is { } inner
            ? Is(inner)
            : address.AddressFamily == AddressFamily.InterNetworkV6 && GlobalIpv6.Contains(address) && !IsSpecial(address);
    }

    private static bool IsSpecial(IPAddress address) => NotPublic.Any(network => network.Contains(address));

    /// <summary>The IPv4 address that an IPv6 address leads to; null when it leads to none.</summary>
    private static IPAddress? Inside(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        var bytes = address.GetAddressBytes();
        return SixToFour.Contains(address) ? new IPAddress(bytes.AsSpan(2, 4))
            : Nat64.Contains(address) ? new IPAddress(bytes.AsSpan(12, 4))
            : null;
    }
}
