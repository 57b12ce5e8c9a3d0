namespace Steunpakket.Core.Dutch;

/// <summary>Finds the words of which a word is one of the <see cref="LongerForms"/>.</summary>
internal static class ShorterForms
{
    private const int ShortestWord = 2;

    public static IEnumerable<string> Of(string word) => Guesses(word)
        .Where(guess => guess.Length >= ShortestWord && LongerForms.Of(guess).Contains(word, StringComparer.Ordinal));

    private static IEnumerable<string> Guesses(string word) => (word switch
    {
        [.., 'h', 'e', 'd', 'e', 'n'] => [word[..^3] + "id"],
        [.., 'ë', 'n'] => [word[..^2], word[..^2] + "e"],
        [.., 'e', 'n'] => [word[..^1], .. DutchSpelling.AtEnd(word[..^2])],
        [.., 'e', 's'] => [word[..^1], word[..^2]],
        [.., '\'', 's'] => [word[..^2]],
        [.., 's'] => [word[..^1]],
        [.., 'e'] => DutchSpelling.AtEnd(word[..^1]),
        [.., 'a'] => [word[..^1] + "um"],
        _ => Enumerable.Empty<string>(),
    }).Concat(IrregularPlurals.SingularsOf(word));
}
