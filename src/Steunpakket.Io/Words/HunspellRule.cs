namespace Steunpakket.Io.Words;

/// <summary>One line of an affix: what goes off a word, what comes on, and of which words.</summary>
/// <param name="Strip">Letters that go, at the end of the word for a suffix and at its beginning for a prefix.</param>
/// <param name="Add">Letters that come in their place.</param>
/// <param name="Flags">Of the new form.</param>
internal sealed record HunspellRule(bool IsPrefix, bool Crosses, string Strip, string Add, HunspellCondition Condition, int[] Flags)
{
    /// <summary>The new form; null when the rule is not for this word.</summary>
    public string? Apply(string word)
    {
        if (IsPrefix)
        {
            return word.Length > Strip.Length && word.StartsWith(Strip, StringComparison.Ordinal) && Condition.FitsStart(word)
                ? string.Concat(Add, word.AsSpan(Strip.Length))
                : null;
        }

        return word.Length > Strip.Length && word.EndsWith(Strip, StringComparison.Ordinal) && Condition.FitsEnd(word)
            ? string.Concat(word.AsSpan(0, word.Length - Strip.Length), Add)
            : null;
    }
}
