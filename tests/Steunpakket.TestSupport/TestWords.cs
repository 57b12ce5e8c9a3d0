using Steunpakket.Core.Quality;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction;

namespace Steunpakket.TestSupport;

/// <summary>A language of so few words that a test needs no list.</summary>
internal static class TestWords
{
    /// <param name="text">Its words.</param>
    public static JudgeWords Of(string text)
    {
        string[] words = [.. text.ToLowerInvariant().Split([' ', '.', ',', '\n'], StringSplitOptions.RemoveEmptyEntries)];

        // Each many times, so that a pair which is in none is as rare as in a whole list.
        return new JudgeWords("test", new Lazy<PageLanguage>(
            () => new PageLanguage(new DutchWords(words), LetterPairs.Of(Enumerable.Repeat(words, 100).SelectMany(all => all)))));
    }
}
