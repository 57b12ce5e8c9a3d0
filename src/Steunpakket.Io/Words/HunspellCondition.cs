namespace Steunpakket.Io.Words;

/// <summary>The condition of an affix: for each letter a set such as <c>[aeiou]</c>, <c>[^y]</c>, one letter, or <c>.</c> for any.</summary>
internal sealed class HunspellCondition
{
    private readonly (string Letters, bool Not)[] _places;

    private HunspellCondition((string Letters, bool Not)[] places) => _places = places;

    /// <summary>Null when a set is not closed.</summary>
    public static HunspellCondition? Parse(string text)
    {
        var places = new List<(string, bool)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '[')
            {
                places.Add(text[at] == '.' ? (string.Empty, true) : (text[at].ToString(), false));
                continue;
            }

            var end = text.IndexOf(']', at);
            if (end < 0)
            {
                return null;
            }

            var not = at + 1 < end && text[at + 1] == '^';
            places.Add((text[(at + (not ? 2 : 1))..end], not));
            at = end;
        }

        // A single dot means any word, also none.
        return new HunspellCondition(text == "." ? [] : [.. places]);
    }

    public bool FitsStart(string word) => Fits(word, 0);

    public bool FitsEnd(string word) => Fits(word, word.Length - _places.Length);

    private bool Fits(string word, int at)
    {
        if (at < 0 || at + _places.Length > word.Length)
        {
            return false;
        }

        foreach (var (letters, not) in _places)
        {
            if (letters.Contains(word[at++], StringComparison.Ordinal) == not)
            {
                return false;
            }
        }

        return true;
    }
}
