using System.Globalization;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Tries every way for a gemeente and proposes what answered; a person puts it into <c>gemeenten.csv</c>.</summary>
public sealed class SupplierDiscovery(IReadOnlyList<IDiscoveryWay> ways, DateOnly today)
{
    /// <summary>Open Raadsinformatie and OpenBesluitvorming gather what suppliers have and are none themselves.</summary>
    public static bool HasCouncilSupplier(Gemeente gemeente)
    {
        ArgumentNullException.ThrowIfNull(gemeente);
        return gemeente.Accounts.Any(account => account.Supplier is not (OriSettings.Type or OpenBesluitvormingSettings.Type));
    }

    /// <returns>A line an account that answered with content; one line without account when none did.</returns>
    public async Task<IReadOnlyList<Proposal>> ForAsync(Gemeente gemeente, IApi api, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(gemeente);
        var (proposals, nothing) = (new List<Proposal>(), new List<string>());
        foreach (var way in ways)
        {
            var (tried, trouble) = await TryAsync(way, gemeente, api, cancellationToken);
            proposals.AddRange(tried.Where(Answered).Select(one => Propose(gemeente, one)));
            nothing.AddRange(tried.Where(one => !Answered(one)).Select(one => $"{one.Account.Supplier}:{one.Account.Id} {one.Answer.Reason}"));
            if (trouble is not null || tried.Count == 0)
            {
                nothing.Add($"{way.Supplier} {trouble ?? "does not know the name"}");
            }
        }

        return proposals.Count > 0 ? proposals : [new Proposal(gemeente.Code.Value, gemeente.Name, null, string.Join("; ", nothing))];
    }

    private static bool Answered(TriedAccount tried) => tried.Answer.State == AccountState.Reachable;

    private async Task<(List<TriedAccount> Tried, string? Trouble)> TryAsync(IDiscoveryWay way, Gemeente gemeente, IApi api, CancellationToken cancellationToken)
    {
        var tried = new List<TriedAccount>();
        try
        {
            await foreach (var one in way.TryAsync(gemeente, today, api, cancellationToken))
            {
                tried.Add(one);
            }

            return (tried, null);
        }
        catch (SourceUnavailableException away)
        {
            return (tried, away.Reason);
        }
        catch (SourceChangedException)
        {
            return (tried, "changed_shape");
        }
    }

    private static Proposal Propose(Gemeente gemeente, TriedAccount tried)
    {
        var (account, answer) = tried;
        var newest = string.Create(CultureInfo.InvariantCulture, $"{(answer.Newest is { } day ? $", the newest on {day:yyyy-MM-dd}" : "")}");
        var known = gemeente.Accounts.Any(one => one.Supplier == account.Supplier && one.Id.Equals(account.Id, StringComparison.OrdinalIgnoreCase));
        return new Proposal(gemeente.Code.Value, gemeente.Name, account.ToString(), $"{account.Supplier}: {answer.Detail}{newest}{(known ? " (in the table already)" : "")}");
    }
}
