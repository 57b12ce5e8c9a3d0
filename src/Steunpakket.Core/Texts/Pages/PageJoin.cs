namespace Steunpakket.Core.Texts.Pages;

/// <summary>Makes words whole that the end of a page broke: <c>gemeen-</c> at its end and <c>teraad</c> on the next one.</summary>
/// <remarks>By the rules for line ends, so <c>dak-</c> before <c>en thuislozen</c> stays as it is. The whole word stands where it begins.</remarks>
internal static class PageJoin
{
    public static void Apply(ShapedPage[] pages)
    {
        for (var i = 0; i + 1 < pages.Length; i++)
        {
            if (pages[i].Body is [.., '-'] body && FirstWord(pages[i + 1].Body) is { Length: > 0 } rest)
            {
                var last = body[(body.AsSpan().LastIndexOfAny(' ', '\n') + 1)..];
                var whole = TextNormaliser.Normalise($"{last}\n{rest}");
                if (!whole.AsSpan().ContainsAny(' ', '\n'))
                {
                    pages[i] = pages[i] with { Body = string.Concat(body.AsSpan(0, body.Length - last.Length), whole) };
                    pages[i + 1] = pages[i + 1] with { Body = pages[i + 1].Body[rest.Length..].TrimStart() };
                }
            }
        }
    }

    // With the punctuation that follows it. Only small letters go on with a word: a capital begins a sentence or a line of its own.
    private static string FirstWord(string page)
    {
        var end = page.AsSpan().IndexOfAny(' ', '\n');
        var word = end < 0 ? page : page[..end];
        return word.Length > 0 && char.IsLower(word[0]) ? word : string.Empty;
    }
}
