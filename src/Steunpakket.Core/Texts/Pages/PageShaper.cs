namespace Steunpakket.Core.Texts.Pages;

/// <summary>Looks at the pages of one document together: what repeats on them, and words that lie over two of them.</summary>
public static class PageShaper
{
    /// <summary>Changes whenever some pages would come out differently; part of the fingerprint of a text.</summary>
    public const string Version = "1";

    /// <param name="pages">Normalised (<see cref="TextNormaliser"/>), in page order.</param>
    /// <returns>As many, in the same order.</returns>
    public static IReadOnlyList<ShapedPage> Shape(IReadOnlyList<string> pages)
    {
        var shaped = RunningLines.TakeOut(pages);
        PageJoin.Apply(shaped);
        return shaped;
    }
}
