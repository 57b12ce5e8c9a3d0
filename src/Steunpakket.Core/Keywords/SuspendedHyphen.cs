namespace Steunpakket.Core.Keywords;

/// <summary>
/// Reads a suspended hyphen: <c>Dak- en thuislozen</c> is itself, <c>daklozen</c> and <c>thuislozen</c>. Where the last word has its joint
/// is in <see cref="DutchWords.CompoundTails"/> or marked: <c>Jeugd- en gezins|voogdij</c>.
/// </summary>
internal static class SuspendedHyphen
{
    private const int ShortestHead = 2;

    private const string Remedy = "Mark the joint with '|', as in jeugd- en gezins|voogdij, or put the forms on lines of their own.";

    private const string OwnLines = "Put the forms on lines of their own.";

    /// <param name="text">Normalised, without parentheses and slashes.</param>
    public static IEnumerable<string> Expand(string text, KeywordLine line)
    {
        var words = text.Split(' ');
        var at = Array.FindIndex(words, IsSuspended);
        Check(words, at, line);
        if (at < 0)
        {
            return [text];
        }

        var (first, second) = (words[at][..^1], words[at + 2]);
        var joint = JointOf(second, line);
        var whole = second.Remove(joint, second[joint] == SlashAlternatives.Joint ? 1 : 0);
        return new[] { $"{words[at]} {words[at + 1]} {whole}", first + whole[joint..], whole }
            .Select(form => string.Join(' ', [.. words[..at], form, .. words[(at + 3)..]]));
    }

    private static bool IsSuspended(string word) => word.Length > 1 && word.EndsWith('-');

    private static void Check(string[] words, int at, KeywordLine line)
    {
        if (Array.Exists(words, word => word.StartsWith('-') || word.EndsWith("-,", StringComparison.Ordinal)))
        {
            throw line.Refuse($"a hyphen begins a word, stands alone or has a comma after it. {OwnLines}");
        }

        if (at >= 0 && (at + 2 >= words.Length || words[at + 1] is not ("en" or "of")))
        {
            throw line.Refuse($"after '{words[at]}' should come \"en\" or \"of\" and the word that completes it. {OwnLines}");
        }

        if (words.Count(IsSuspended) > 1)
        {
            throw line.Refuse($"more than one word ends in a hyphen. {OwnLines}");
        }

        if (Array.FindIndex(words, word => word.Contains(SlashAlternatives.Joint, StringComparison.Ordinal)) is >= 0 and var joint
            && (at < 0 || joint != at + 2))
        {
            throw line.Refuse("the joint '|' belongs in the word that completes a suspended hyphen, or before alternatives with a slash. Take it out.");
        }
    }

    private static int JointOf(string word, KeywordLine line)
    {
        if (word.IndexOf(SlashAlternatives.Joint, StringComparison.Ordinal) is >= 0 and var marked)
        {
            return marked > 0 && marked < word.Length - 1 && marked == word.LastIndexOf(SlashAlternatives.Joint)
                ? marked
                : throw line.Refuse("the joint '|' stands once, with letters on both sides.");
        }

        var tail = DutchWords.CompoundTails
            .Where(tail => word.Length >= tail.Length + ShortestHead && word.EndsWith(tail, StringComparison.Ordinal))
            .MaxBy(tail => tail.Length);
        return tail is null
            ? throw line.Refuse($"where '{word}' has its joint is not known. {Remedy}")
            : word.Length - tail.Length;
    }
}
