using System.Net;
using System.Net.Security;

namespace Steunpakket.Io.Http;

/// <summary>Makes the transport: no redirects, cookies, proxies or unpacking of its own; connections only to checked addresses.</summary>
internal static class DoorHandler
{
    public static SocketsHttpHandler Make(
        HttpDoorOptions options, Func<Uri, bool> onlyIpv4, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
    {
        var connector = new CheckedConnector(options, onlyIpv4, resolve ?? Dns.GetHostAddressesAsync);
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            UseProxy = false,
            ActivityHeadersPropagator = null,
            ConnectCallback = connector.ConnectAsync,
            ConnectTimeout = options.ConnectTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            MaxResponseDrainSize = 64 << 10,
            ResponseDrainTimeout = TimeSpan.FromSeconds(1),
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (connection, _, _, problems) =>
                    problems == SslPolicyErrors.None || IsInsecure(options, (connection as SslStream)?.TargetHostName),
            },
        };
    }

    private static bool IsInsecure(HttpDoorOptions options, string? host) =>
        options.InsecureTlsHosts.Contains(host, StringComparer.OrdinalIgnoreCase);
}
