using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Steunpakket.Io.Tests.Http;

/// <summary>A server on the loopback that writes exactly the bytes it is told to, wrong lengths and cut connections among them.</summary>
internal sealed class RawServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<RawRequest, Stream, Task> _answer;
    private readonly X509Certificate2? _certificate;

    /// <param name="answer">Writes the whole answer; the connection is closed after it.</param>
    public RawServer(Func<RawRequest, Stream, Task> answer, X509Certificate2? certificate = null)
    {
        (_answer, _certificate) = (answer, certificate);
        _listener.Start();
        _ = AcceptAsync();
    }

    public ConcurrentQueue<RawRequest> Requests { get; } = [];

    public int Connections { get; private set; }

    public Uri Address => new($"{(_certificate is null ? "http" : "https")}://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>A server that gives every request the same answer.</summary>
    public static RawServer With(string status, byte[] body, params string[] headers) => new((_, stream) => WriteAsync(stream, status, body, headers));

    /// <summary>A server whose answer ends where the connection does.</summary>
    public static RawServer WithoutLength(byte[] body, string headers = "") => new(async (_, stream) =>
        await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nConnection: close\r\n{headers}\r\n"), .. body]));

    public static async Task WriteAsync(Stream stream, string status, byte[] body, params string[] headers)
    {
        var length = headers.Any(header => header.StartsWith("Content-Length", StringComparison.Ordinal) || header.StartsWith("Transfer-Encoding", StringComparison.Ordinal))
            ? "" : $"Content-Length: {body.Length}\r\n";
        var head = $"HTTP/1.1 {status}\r\n{length}Connection: close\r\n{string.Concat(headers.Select(header => header + "\r\n"))}\r\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head));
        await stream.WriteAsync(body);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            TcpClient client;
            try
            {
                client = await _listener.AcceptTcpClientAsync(_stop.Token);
            }
            catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }

            Connections++;
            _ = ServeAsync(client);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await using var stream = await OpenAsync(client);
                var request = await RawRequest.ReadAsync(stream);
                Requests.Enqueue(request);
                await _answer(request, stream);
            }
            catch (Exception gone) when (gone is IOException or System.Security.Authentication.AuthenticationException)
            {
                // The client hung up.
            }
        }
    }

    private async Task<Stream> OpenAsync(TcpClient client)
    {
        if (_certificate is null)
        {
            return client.GetStream();
        }

        var tls = new SslStream(client.GetStream());
        await tls.AuthenticateAsServerAsync(_certificate);
        return tls;
    }
}
