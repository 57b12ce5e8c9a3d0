using System.Net;
using System.Net.Sockets;

namespace Steunpakket.Io.Http;

/// <summary>Makes connections to addresses that were looked up once and checked, so that a name cannot change its meaning in between.</summary>
/// <param name="resolve">Gives all addresses of a host name.</param>
internal sealed class CheckedConnector(
    HttpDoorOptions options, Func<Uri, bool> onlyIpv4, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken) => await ConnectAsync(
        context.DnsEndPoint, context.InitialRequestMessage.RequestUri is { } address && onlyIpv4(address), cancellationToken);

    /// <param name="ipv4">True to connect to IPv4 addresses only.</param>
    internal async Task<Stream> ConnectAsync(DnsEndPoint place, bool ipv4, CancellationToken cancellationToken)
    {
        var addresses = await LookUpAsync(place.Host, ipv4, cancellationToken);
        SocketException? last = null;
        foreach (var one in addresses)
        {
            try
            {
                return await ConnectAsync(new IPEndPoint(one, place.Port), options.ConnectTimeout / addresses.Count, cancellationToken);
            }
            catch (SocketException failed)
            {
                last = failed;
            }
        }

        throw last!;
    }

    /// <summary>At least one; IPv4 first, because a council's IPv6 is more often broken.</summary>
    internal async Task<IReadOnlyList<IPAddress>> LookUpAsync(string host, bool ipv4, CancellationToken cancellationToken)
    {
        // Looking up an unspecified address is an error of its own, which would hide why it is refused.
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await resolve(host, cancellationToken);
        IPAddress[] addresses =
        [
            .. found.Where(address => !ipv4 || address.AddressFamily == AddressFamily.InterNetwork)
                .OrderBy(address => address.AddressFamily == AddressFamily.InterNetwork ? 0 : 1),
        ];
        if (addresses.Length == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        if (!options.AllowPrivateHosts && addresses.FirstOrDefault(address => !PublicAddress.Is(address)) is { } inside)
        {
            throw new PrivateAddressException($"{host} leads to {inside}, which is no public address");
        }

        return addresses;
    }

    private static async Task<Stream> ConnectAsync(IPEndPoint target, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        late.CancelAfter(limit);
        Socket? socket = new(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(target, late.Token);
            var stream = new NetworkStream(socket, ownsSocket: true);
            socket = null;
            return stream;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SocketException((int)SocketError.TimedOut);
        }
        finally
        {
            socket?.Dispose();
        }
    }
}
