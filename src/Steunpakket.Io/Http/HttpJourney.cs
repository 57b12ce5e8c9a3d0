namespace Steunpakket.Io.Http;

/// <summary>Follows redirects by hand: only for GET, a few, and never in circles or to what is no web address.</summary>
internal sealed class HttpJourney(HttpExchange exchange, HttpDoorOptions options, SecretRedactor secrets)
{
    /// <returns>The last answer; a redirect only when it may not be followed or names no address.</returns>
    /// <exception cref="SourceUnavailableException">No answer, or a redirect that leads nowhere.</exception>
    public async Task<HttpReply> GoAsync(HttpAsk ask, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var address = ask.Address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
            if (!seen.Add(address) || seen.Count > options.MaxRedirects + 1)
            {
                throw new SourceUnavailableException(HttpReason.RedirectLoop, $"{seen.Count} addresses, then {secrets.Show(ask.Address)}");
            }

            var reply = await exchange.SendAsync(ask, cancellationToken);
            if (ask.Body is not null || reply.Status is not (301 or 302 or 303 or 307 or 308) || reply.Location is not { } next)
            {
                return reply;
            }

            ask = To(next, ask);
        }
    }

    /// <summary>Why an address cannot be asked; null when it can.</summary>
    public static string? Wrong(Uri address) => !address.IsAbsoluteUri ? "it is not absolute"
        : address.Scheme is not ("http" or "https") ? $"{address.Scheme} is not http or https"
        : address.UserInfo.Length > 0 ? "it holds a user name"
        : address.Host.Length == 0 ? "it names no host"
        : null;

    private HttpAsk To(Uri next, HttpAsk ask)
    {
        var downgrade = ask.File is null && ask.Address.Scheme == "https" && next.Scheme == "http";
        if ((Wrong(next) ?? (downgrade ? "it gives up TLS" : null)) is { } wrong)
        {
            throw new SourceUnavailableException(HttpReason.BadRedirect, $"to {secrets.Show(next)}: {wrong}");
        }

        var sameHost = next.Host == ask.Address.Host && (next.Port == ask.Address.Port || (next.Scheme == "https" && ask.Address.Scheme == "http"));
        return ask with { Address = next, Headers = sameHost ? ask.Headers : new Dictionary<string, string>() };
    }
}
