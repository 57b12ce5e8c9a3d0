namespace Steunpakket.Core.Texts;

public static class LetterCount
{
    /// <summary>Whether <paramref name="text"/> has fewer than <paramref name="number"/> letters; looks no further than needed.</summary>
    public static bool IsBelow(ReadOnlySpan<char> text, int number)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c) && --number <= 0)
            {
                return false;
            }
        }

        return number > 0;
    }
}
