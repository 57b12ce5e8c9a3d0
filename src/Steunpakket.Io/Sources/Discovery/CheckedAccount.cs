using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>An account and how it was found.</summary>
/// <param name="Source">Name of the source in the settings.</param>
/// <param name="Reason">A word or two that can be counted; empty where nothing is to be said.</param>
/// <param name="Newest">Null when the supplier does not say it cheaply.</param>
/// <param name="Suspect">Meeting types that bear another gemeente's name: perhaps the site is shared or wrong (SOURCES 4.4).</param>
/// <param name="IsFailure">Whether a person should act. A guess that does not work is news and no failure.</param>
public sealed record CheckedAccount(
    string Source,
    string Gemeente,
    SupplierAccount Account,
    AccountState State,
    string Reason,
    string Detail,
    DateOnly? Newest,
    IReadOnlyList<string> Suspect,
    bool IsFailure);
