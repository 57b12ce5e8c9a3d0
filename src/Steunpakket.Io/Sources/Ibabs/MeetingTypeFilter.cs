using System.Text.RegularExpressions;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Sources.Ibabs;

/// <summary>Tells whose a meeting is on a site that gemeenten share: only the name of its type says so (SOURCES 4.4).</summary>
internal sealed class MeetingTypeFilter
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly SupplierAccount _account;
    private readonly Regex? _pattern;

    private MeetingTypeFilter(SupplierAccount account, Regex? pattern) => (_account, _pattern) = (account, pattern);

    /// <summary>Whether the site is shared.</summary>
    public bool IsSet => _pattern is not null;

    /// <exception cref="SettingsException">The account's filter is no regular expression.</exception>
    public static MeetingTypeFilter Of(SupplierAccount account)
    {
        try
        {
            return new MeetingTypeFilter(account, account.Filter is { } filter ? new Regex(filter, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience) : null);
        }
        catch (ArgumentException wrong)
        {
            throw new SettingsException($"gemeenten.csv, {account.Gemeente}: the filter of '{account}' is no regular expression: {wrong.Message}", wrong);
        }
    }

    /// <summary>Whether the name is of this account's gemeente; every name is when the site is not shared, none is when there is no name.</summary>
    /// <exception cref="SettingsException">The filter takes more than a second.</exception>
    public bool Fits(string? name)
    {
        try
        {
            return _pattern is null || (name is not null && _pattern.IsMatch(name));
        }
        catch (RegexMatchTimeoutException slow)
        {
            throw new SettingsException($"gemeenten.csv, {_account.Gemeente}: the filter of '{_account}' takes too long on '{name}'; write it simpler.", slow);
        }
    }
}
