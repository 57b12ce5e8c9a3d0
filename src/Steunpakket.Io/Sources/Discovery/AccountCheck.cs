using System.Globalization;
using System.Text.RegularExpressions;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Asks the accounts of one source how they are, one after the other.</summary>
public sealed class AccountCheck(ApiSourceSettings settings, IAccountProbe probe, ForeignNames foreign, DateOnly today)
{
    private static readonly TimeSpan MatchTime = TimeSpan.FromSeconds(1);

    private readonly AnsweringProbe _probe = new(probe);

    /// <returns>A line an account, in the order of the gemeenten; an account that cannot be asked is a line too.</returns>
    public async Task<IReadOnlyList<CheckedAccount>> RunAsync(IEnumerable<Gemeente> gemeenten, IApi api, CancellationToken cancellationToken)
    {
        var found = new List<CheckedAccount>();
        foreach (var gemeente in gemeenten)
        {
            foreach (var account in gemeente.Accounts.Where(account => account.Supplier == settings.Supplier))
            {
                found.Add(Judge(gemeente, account, await _probe.AskAsync(new ProbeQuestion(account, today), api, cancellationToken)));
            }
        }

        return found;
    }

    internal CheckedAccount Judge(Gemeente gemeente, SupplierAccount account, ProbeAnswer answer)
    {
        answer = Aged(account, Filtered(account, answer));
        var tooOld = answer.State == AccountState.Stale && Age(answer) > settings.FailAfterDays;
        return new CheckedAccount(
            settings.NameOrDefault, gemeente.Name, account, answer.State, answer.Reason, answer.Detail, answer.Newest,
            foreign.In(answer.MeetingTypes, gemeente),
            !account.Guess && (tooOld || answer.State is AccountState.Empty or AccountState.Refused));
    }

    private ProbeAnswer Aged(SupplierAccount account, ProbeAnswer answer)
    {
        var isOver = account.Until < today;
        return answer.State == AccountState.Reachable && !isOver && Age(answer) is { } days && days > Math.Min(settings.WarnAfterDays, settings.FailAfterDays)
            ? answer with { State = AccountState.Stale, Reason = "stale", Detail = string.Create(CultureInfo.InvariantCulture, $"nothing new for {days} days") }
            : answer;
    }

    private int? Age(ProbeAnswer answer) => answer.Newest is { } newest ? today.DayNumber - newest.DayNumber : null;

    private static ProbeAnswer Filtered(SupplierAccount account, ProbeAnswer answer)
    {
        if (account.Filter is not { } filter || answer.MeetingTypes.Count == 0)
        {
            return answer;
        }

        var own = answer.MeetingTypes.Where(name => Regex.IsMatch(name, filter, RegexOptions.None, MatchTime)).ToList();
        return own.Count > 0
            ? answer with { MeetingTypes = own }
            : ProbeAnswer.Empty("filter", string.Create(CultureInfo.InvariantCulture, $"none of {answer.MeetingTypes.Count} meeting types matches [{filter}]"));
    }
}
