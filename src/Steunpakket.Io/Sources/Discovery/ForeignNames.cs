using System.Text.RegularExpressions;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Sources.Discovery;

/// <summary>Finds other gemeenten's names in the names of meetings: a wrong site quietly files another's documents (SOURCES 4.4).</summary>
public sealed class ForeignNames(GemeenteTable table)
{
    private readonly Dictionary<string, GemeenteCode> _owners = Owners(table);
    private readonly Regex _names = Any(table);

    /// <returns>The meeting types that bear the name of a gemeente that is neither this one nor before or after it in a merger.</returns>
    public IReadOnlyList<string> In(IReadOnlyList<string> meetingTypes, Gemeente gemeente)
    {
        ArgumentNullException.ThrowIfNull(meetingTypes);
        ArgumentNullException.ThrowIfNull(gemeente);
        return [.. meetingTypes.Where(name => _names.Matches(name).Any(match => !IsKin(match, gemeente)))];
    }

    private bool IsKin(Match match, Gemeente gemeente) =>
        !match.Groups["name"].Success || _owners[match.Groups["name"].Value] is var owner
        && (owner == gemeente.Code || gemeente.Successors.Contains(owner) || table.Find(owner)!.Successors.Contains(gemeente.Code));

    // Longest first, so that Midden-Groningen is not taken for Groningen; as it is written, because buren and huizen are words too.
    private static Regex Any(GemeenteTable table)
    {
        var names = Owners(table).Keys.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Select(Regex.Escape);
        return new Regex($@"(?i:provincie)\s+\w+|(?<!\w)(?<name>{string.Join('|', names)})(?!\w)", RegexOptions.CultureInvariant);
    }

    private static Dictionary<string, GemeenteCode> Owners(GemeenteTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var owners = new Dictionary<string, GemeenteCode>(StringComparer.Ordinal);
        foreach (var gemeente in table.All)
        {
            foreach (var name in gemeente.Aliases.Prepend(gemeente.Name))
            {
                owners.TryAdd(name, gemeente.Code);
            }
        }

        return owners;
    }
}
