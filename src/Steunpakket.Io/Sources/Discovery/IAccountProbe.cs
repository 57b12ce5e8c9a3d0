using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Asks one supplier the smallest question that tells whether an account works. Used by one thread at a time.</summary>
public interface IAccountProbe
{
    /// <exception cref="SourceUnavailableException">No usable answer came.</exception>
    /// <exception cref="SourceChangedException">The answer cannot be understood.</exception>
    Task<ProbeAnswer> AskAsync(ProbeQuestion question, IApi api, CancellationToken cancellationToken);
}
