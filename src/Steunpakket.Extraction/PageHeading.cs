using Steunpakket.Core.Texts;

namespace Steunpakket.Extraction;

/// <summary>Puts the name of a document that stands inside another above its first page.</summary>
internal static class PageHeading
{
    /// <param name="heading">Not normalised; empty for none.</param>
    public static PageText On(PageText page, string heading)
    {
        var line = TextNormaliser.Normalise(heading);
        if (line.Length == 0)
        {
            return page;
        }

        var text = page.Text.Length == 0 ? line : $"{line}\n\n{page.Text}";
        return page with { Text = text, Words = WordCount.Of(text) };
    }
}
