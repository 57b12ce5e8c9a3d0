using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Words;

namespace Steunpakket.Io.Stages.Expand.Candidates;

/// <summary>The words that name a gemeente: whole names and aliases, and the words they consist of unless these are ordinary Dutch words.</summary>
/// <remarks>So <c>bergen</c> is one, being a whole name, and <c>zand</c> of Loon op Zand is none.</remarks>
internal static class GemeenteWords
{
    private const int ShortestWord = 3;

    public static IReadOnlySet<string> Of(GemeenteTable gemeenten, WordList dutch)
    {
        var names = gemeenten.All.SelectMany(gemeente => gemeente.Aliases.Prepend(gemeente.Name)).Select(name => name.ToLowerInvariant()).ToList();
        return names.Select(name => name.Trim('\''))
            .Concat(names.SelectMany(Words).Where(word => word.Length >= ShortestWord && !(dutch.Words.Contains(word) && !dutch.Names.Contains(word))))
            .ToHashSet(StringComparer.Ordinal);
    }

    // As the tokens of the corpus: letters, and inside hyphens and apostrophes.
    private static IEnumerable<string> Words(string name) =>
        string.Concat(name.Select(character => char.IsLetter(character) || character is '-' or '\'' ? character : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('-', '\''));
}
