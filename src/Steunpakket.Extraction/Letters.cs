namespace Steunpakket.Extraction;

internal static class Letters
{
    /// <summary>Whether <paramref name="text"/> has <paramref name="minimum"/> letters; looks no further than needed.</summary>
    public static bool AreAtLeast(string text, int minimum)
    {
        var letters = 0;

        foreach (var c in text)
        {
            if (char.IsLetter(c) && ++letters >= minimum)
            {
                return true;
            }
        }

        return false;
    }
}
