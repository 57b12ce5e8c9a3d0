using Steunpakket.Io.Sources.Discovery;

namespace Steunpakket.Cli.Commands;

/// <summary>A checked account as <c>--json</c> writes it.</summary>
/// <param name="Account">As <c>gemeenten.csv</c> writes it.</param>
internal sealed record CheckedLine(
    string Source, string Gemeentecode, string Gemeente, string Account, bool Guess, string State, string Reason, string Detail, DateOnly? Newest, IReadOnlyList<string> Suspect, bool Failure)
{
    public static CheckedLine Of(CheckedAccount one) => new(
        one.Source, one.Account.Gemeente.Value, one.Gemeente, one.Account.ToString(), one.Account.Guess, Word(one.State), one.Reason, one.Detail, one.Newest, one.Suspect, one.IsFailure);

    public static string Word(AccountState state) => state.ToString().ToLowerInvariant();
}
