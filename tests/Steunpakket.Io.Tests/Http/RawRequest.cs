using System.Text;

namespace Steunpakket.Io.Tests.Http;

/// <summary>What a client sent.</summary>
/// <param name="Head">Request line and headers, as they came.</param>
internal sealed record RawRequest(string Head, string Body)
{
    public string Method => Head.Split(' ')[0];

    public string Path => Head.Split(' ')[1];

    public string? Header(string name) => Head.Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];

    public static async Task<RawRequest> ReadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await stream.ReadExactlyAsync(one);
            head.Append((char)one[0]);
        }

        var request = new RawRequest(head.ToString(), "");
        var body = new byte[int.Parse(request.Header("Content-Length") ?? "0")];
        await stream.ReadExactlyAsync(body);
        return request with { Body = Encoding.UTF8.GetString(body) };
    }
}
