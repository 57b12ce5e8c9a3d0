namespace Steunpakket.Core.Texts.Pages;

/// <summary>Counts letters that stand by themselves one after another, as in <c>v o o r s t e l</c>.</summary>
/// <remarks>In runs of five or more: at most 0.02 of the letters of a real page, and 53 of them (a row of headings); of a heading set wide, some ten.</remarks>
internal static class LetterSpacing
{
    private const int ShortestRun = 5; // "a b c d" are the choices of a question
    private const int FewestKinds = 3; // "x x x x x x" is a row of a table

    private const int Fewest = 20;
    private const double Share = 0.2;

    /// <param name="body">Normalised.</param>
    public static bool AreMuchOf(ReadOnlySpan<char> body) => Count(body) is var (spaced, all) && spaced >= Fewest && spaced >= Share * all;

    /// <param name="body">Normalised.</param>
    /// <returns>Letters in such runs, and all letters.</returns>
    public static (int Spaced, int All) Count(ReadOnlySpan<char> body)
    {
        var (spaced, all, run, kinds) = (0, 0, 0, 0u);
        for (var at = 0; at < body.Length;)
        {
            var length = body[at..].IndexOfAny(' ', '\n') is var end and >= 0 ? end : body.Length - at;
            all += Letters(body.Slice(at, length));
            if (length == 1 && char.IsLetter(body[at]))
            {
                (run, kinds) = (run + 1, kinds | (1u << (body[at] & 31)));
            }
            else if (length > 0)
            {
                spaced += Counted(run, kinds);
                (run, kinds) = (0, 0);
            }

            at += length + 1;
        }

        return (spaced + Counted(run, kinds), all);
    }

    private static int Counted(int run, uint kinds) => run >= ShortestRun && uint.PopCount(kinds) >= FewestKinds ? run : 0;

    private static int Letters(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters;
    }
}
