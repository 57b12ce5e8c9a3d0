using System.Text;

namespace Steunpakket.Core.Texts.Repair;

/// <summary>Closes up words whose letters stand apart, as in headings: <c>V O O R S T E L</c>.</summary>
internal sealed class SpacedLetters(KnownWords words)
{
    private const int Fewest = 4;

    /// <param name="text">Normalised: letters that stand apart have one space between them.</param>
    public string Mend(string text)
    {
        StringBuilder? mended = null;
        var copied = 0;
        for (var at = 0; (at = Next(text, at)) >= 0;)
        {
            var letters = Run(text, at);
            if (letters.Length >= Fewest && words.Has(letters))
            {
                mended = (mended ?? new StringBuilder(text.Length)).Append(text, copied, at - copied).Append(letters);
                copied = at + (2 * letters.Length) - 1;
            }

            at += Math.Max(1, (2 * letters.Length) - 1);
        }

        return mended?.Append(text, copied, text.Length - copied).ToString() ?? text;
    }

    // Every fourth character at least is looked at: of a run one of these is a space between two single letters.
    private static int Next(string text, int from)
    {
        for (var space = Space(text, from); space >= 0; space = Space(text, space + 1))
        {
            var at = space - 1;
            if (at >= from && IsApart(text, at) && space + 1 < text.Length && IsApart(text, space + 1))
            {
                return at;
            }
        }

        return -1;
    }

    private static int Space(string text, int from) => from >= text.Length ? -1 : text.IndexOf(' ', from);

    // A letter with nothing beside it but spaces and line ends.
    private static bool IsApart(string text, int at) =>
        char.IsLetter(text[at]) && (at == 0 || text[at - 1] is ' ' or '\n') && (at + 1 == text.Length || text[at + 1] is ' ' or '\n');

    private static string Run(string text, int at)
    {
        var letters = new StringBuilder().Append(text[at]);
        while (at + 2 < text.Length && text[at + 1] == ' ' && IsApart(text, at + 2))
        {
            at += 2;
            letters.Append(text[at]);
        }

        return letters.ToString();
    }
}
