using System.Net;
using System.Net.Sockets;

namespace Steunpakket.Io.Http;

/// <summary>Tells whether a host can be reached as the door would reach it; connects, and asks nothing.</summary>
public static class HostReach
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <param name="rules">Say which hosts are reached by IPv4 only.</param>
    /// <param name="allowPrivateHosts">As in the settings.</param>
    /// <returns>What is wrong; null when a connection was made, within 5 seconds.</returns>
    public static async Task<string?> TroubleAsync(Uri address, IEnumerable<HostBudget> rules, bool allowPrivateHosts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        var options = new HttpDoorOptions { UserAgent = string.Empty, AllowPrivateHosts = allowPrivateHosts, ConnectTimeout = Patience };
        var connector = new CheckedConnector(options, _ => false, Dns.GetHostAddressesAsync);
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(Patience);
        try
        {
            await using var connection = await connector.ConnectAsync(
                new DnsEndPoint(address.IdnHost, address.Port), rules.Any(rule => rule.OnlyIpv4 && rule.MatchesHost(address)), late.Token);
            return null;
        }
        catch (Exception failed) when (failed is SocketException or PrivateAddressException)
        {
            return failed.Message;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "no connection within 5 s";
        }
    }
}
