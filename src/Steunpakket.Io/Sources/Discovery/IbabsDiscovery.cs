using System.Runtime.CompilerServices;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Looks whether iBabs has a portal of the gemeente's name. Which gemeente it is about, a person should see.</summary>
public sealed class IbabsDiscovery(IbabsSettings settings) : IDiscoveryWay
{
    private readonly AnsweringProbe _probe = new(new IbabsProbe(settings with { Access = IbabsAccess.Portal }));

    public string Supplier => IbabsSettings.Type;

    public async IAsyncEnumerable<TriedAccount> TryAsync(
        Gemeente gemeente, DateOnly today, IApi api, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gemeente);
        foreach (var site in HostNames.Joined(gemeente))
        {
            var account = new SupplierAccount(gemeente.Code, Supplier, site) { Guess = true };
            yield return new TriedAccount(account, await _probe.AskAsync(new ProbeQuestion(account, today), api, cancellationToken));
        }
    }
}
