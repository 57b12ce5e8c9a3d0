namespace Steunpakket.Io.Http;

/// <summary>Asks a supplier. Rate, retry, redirects, sizes, time limits and secrets are taken care of behind it.</summary>
public interface IApi
{
    /// <returns>Every answer that came whole: 2xx, 3xx that may not be followed, and 4xx but 408, 429 and blocks.</returns>
    /// <exception cref="SourceUnavailableException">No usable answer came, after as many tries as are polite.</exception>
    Task<ApiAnswer> AskAsync(ApiQuestion question, CancellationToken cancellationToken);
}
