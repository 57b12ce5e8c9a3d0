using System.Runtime.CompilerServices;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Looks whether a list of bodies is given at the addresses where GemeenteOplossingen's sites stand.</summary>
public sealed class GemeenteOplossingenDiscovery(GemeenteOplossingenSettings settings) : IDiscoveryWay
{
    // Most of these hosts do not exist, and the next one may.
    private readonly AnsweringProbe _probe = new(new GemeenteOplossingenProbe());

    public string Supplier => GemeenteOplossingenSettings.Type;

    public async IAsyncEnumerable<TriedAccount> TryAsync(
        Gemeente gemeente, DateOnly today, IApi api, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gemeente);
        foreach (var address in HostNames.JoinedAndHyphenated(gemeente).SelectMany(_ => settings.Addresses, (host, address) => address.Replace("{gemeente}", host, StringComparison.Ordinal)))
        {
            var account = new SupplierAccount(gemeente.Code, Supplier, address.TrimEnd('/')) { Guess = true };
            yield return new TriedAccount(account, await _probe.AskAsync(new ProbeQuestion(account, today), api, cancellationToken));
        }
    }
}
