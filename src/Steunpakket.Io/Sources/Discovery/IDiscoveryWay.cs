using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>One way to find a gemeente's supplier (SOURCES 8.2). Used by one thread at a time.</summary>
public interface IDiscoveryWay
{
    string Supplier { get; }

    /// <summary>What each place that was tried says; never by whether a host name resolves, which proves nothing.</summary>
    /// <exception cref="SourceUnavailableException">No answer came.</exception>
    /// <exception cref="SourceChangedException">The answer cannot be understood.</exception>
    IAsyncEnumerable<TriedAccount> TryAsync(Gemeente gemeente, DateOnly today, IApi api, CancellationToken cancellationToken);
}

/// <summary>An account that may exist, and what was seen of it.</summary>
public sealed record TriedAccount(SupplierAccount Account, ProbeAnswer Answer);
