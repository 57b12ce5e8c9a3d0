using System.Text.RegularExpressions;
using System.Xml.Linq;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>What iBabs says of a question it understood: there is nothing, or it may not be told (SOURCES 4.3).</summary>
internal static partial class SoapState
{
    /// <returns>Null when there is nothing, which is no error.</returns>
    /// <exception cref="SourceUnavailableException">The site does not exist, is not public or is closed to this machine.</exception>
    /// <exception cref="SourceChangedException">An error we do not know.</exception>
    public static XElement? Content(Uri address, string site, XElement result)
    {
        var message = result.Text("Message") ?? string.Empty;
        return result.Text("Status") != "ERR" && !Has(message, "has no access") ? result
            : Nothing().IsMatch(message) ? null
            : throw Refused(address, site, message);
    }

    private static Exception Refused(Uri address, string site, string message) =>
        Has(message, "Invalid site") ? new SourceUnavailableException(
            "invalid_site", $"iBabs knows no site '{site}': look up the sitename, usually the first part of the portal's address, and correct gemeenten.csv")
        : Has(message, "No public account") ? new SourceUnavailableException(
            "not_public", $"site '{site}' has no public account at iBabs: ask the gemeente or iBabs for one, or set \"access\": \"portal\" on the source")
        : Has(message, "has no access") ? new SourceUnavailableException(
            "no_access", $"iBabs does not let this machine into site '{site}': ask iBabs to allow its IPv4 address, or set \"access\": \"portal\" on the source")
        : Has(message, "unauthorized") ? new SourceUnavailableException("no_rights", $"site '{site}': {message}")
        : new SourceChangedException(address, $"site '{site}' answered with an error that is not known: '{message}'");

    private static bool Has(string message, string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

    // "No public meetings", "No public meetingtypes!" of an archived site; sister operations write "No users found!".
    [GeneratedRegex(@"^\s*No (public meetings|public meetingtypes|\w[\w ]* found)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();
}
