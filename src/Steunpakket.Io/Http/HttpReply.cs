using System.Net.Http.Headers;

namespace Steunpakket.Io.Http;

/// <summary>An answer that came whole.</summary>
/// <param name="Headers">By lower-case name; several values of one name are joined by commas.</param>
/// <param name="Address">What was asked.</param>
/// <param name="Location">Where it points to, made absolute; null when it does not or is no address.</param>
internal sealed record HttpReply(int Status, IReadOnlyDictionary<string, string> Headers, ReceivedBody Body, Uri Address, Uri? Location)
{
    public static HttpReply Of(HttpResponseMessage response, ReceivedBody body, Uri address)
    {
        var headers = new Dictionary<string, string>();
        Collect(response.Headers.NonValidated, headers);
        Collect(response.Content.Headers.NonValidated, headers);
        var location = response.Headers.Location is { } target && Uri.TryCreate(address, target, out var absolute) ? absolute : null;
        return new HttpReply((int)response.StatusCode, headers, body, address, location);
    }

    public string? Header(string name) => Headers.GetValueOrDefault(name);

    private static void Collect(HttpHeadersNonValidated from, Dictionary<string, string> into)
    {
        foreach (var (name, values) in from)
        {
            into[name.ToLowerInvariant()] = string.Join(", ", values);
        }
    }
}
