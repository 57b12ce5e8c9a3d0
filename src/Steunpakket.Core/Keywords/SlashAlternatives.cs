namespace Steunpakket.Core.Keywords;

/// <summary>
/// Reads slashes: <c>Kwetsbare jeugd/jongeren</c> is two phrases. After a noun the alternatives are the second halves of a
/// compound (<see cref="CompoundRule"/>): <c>Dag invulling/structuur</c>. <c>Groente|tuin/markt</c> says so itself.
/// </summary>
internal static class SlashAlternatives
{
    public const char Joint = '|';

    /// <param name="text">Normalised, without parentheses.</param>
    public static IEnumerable<string> Expand(string text, KeywordLine line)
    {
        if (text.Contains(" /", StringComparison.Ordinal) || text.Contains("/ ", StringComparison.Ordinal))
        {
            throw line.Refuse("a slash with a space beside it may join words or phrases. Write it without spaces, or the forms on lines of their own.");
        }

        IEnumerable<IReadOnlyList<string>> phrases = [[]];
        foreach (var word in text.Split(' '))
        {
            phrases = phrases.SelectMany(phrase => Append(phrase, word, line)).ToList();
        }

        return phrases.Select(phrase => string.Join(' ', phrase));
    }

    private static IEnumerable<IReadOnlyList<string>> Append(IReadOnlyList<string> phrase, string word, KeywordLine line)
    {
        var slash = word.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return [[.. phrase, word]];
        }

        var joint = word.IndexOf(Joint, StringComparison.Ordinal);
        if (joint == 0 || joint > slash || joint != word.LastIndexOf(Joint))
        {
            throw line.Refuse("the joint '|' stands once, after letters and before the first alternative, as in groente|tuin/markt.");
        }

        var parts = Parts(word[(joint + 1)..], line);
        return joint < 0 && phrase.Count > 0 && CompoundRule.Joins(phrase[^1], parts)
            ? parts.Select(part => Extend(phrase.SkipLast(1), phrase[^1] + part))
            : parts.Select(part => Extend(phrase, word[..Math.Max(joint, 0)] + part));
    }

    private static string[] Parts(string alternatives, KeywordLine line)
    {
        var parts = alternatives.Split('/');
        return Array.TrueForAll(parts, part => part.Any(char.IsLetter))
            ? parts
            : throw line.Refuse("an alternative beside a slash has no letters. A slash means \"or\"; write the forms on lines of their own.");
    }

    private static IReadOnlyList<string> Extend(IEnumerable<string> phrase, string word) => [.. phrase, word];
}
