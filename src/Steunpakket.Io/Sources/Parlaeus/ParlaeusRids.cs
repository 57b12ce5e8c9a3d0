using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Parlaeus;

/// <summary>The secret with which each gemeente's API is asked, which Qualigraf gives out on request.</summary>
internal sealed class ParlaeusRids(ParlaeusSettings settings, Func<string, string?> environment)
{
    private const int Codes = 10000;

    /// <summary>
    /// Of every gemeente that has one. All codes are looked up, so that a secret is known before its gemeente is asked,
    /// and also when this run does not ask it.
    /// </summary>
    public IEnumerable<string> All => Enumerable.Range(0, Codes)
        .Select(number => ParlaeusSettings.DefaultRidVariable(string.Create(CultureInfo.InvariantCulture, $"GM{number:D4}")))
        .Concat(settings.RidVariables.Values)
        .Select(Value)
        .OfType<string>()
        .SelectMany(rid => (string[])[rid, Uri.EscapeDataString(rid)])
        .Distinct();

    /// <exception cref="SourceUnavailableException">There is none (<c>no_token</c>).</exception>
    public string Of(GemeenteCode gemeente) => Find(gemeente)
        ?? throw new SourceUnavailableException("no_token", $"set {VariableOf(gemeente)} to the rid that Qualigraf gave out for {gemeente}.");

    /// <returns>Null when there is none.</returns>
    public string? Find(GemeenteCode gemeente) => Value(VariableOf(gemeente));

    /// <summary>The environment variable in which a gemeente's is looked for.</summary>
    public string VariableOf(GemeenteCode gemeente) => settings.RidVariable(gemeente.Value);

    private string? Value(string variable) => environment(variable)?.Trim() is { Length: > 0 } rid ? rid : null;
}
