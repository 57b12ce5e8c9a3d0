using System.Buffers;
using System.Text;

namespace Steunpakket.Core.Texts;

/// <summary>Makes the raw text of one page comparable with keywords, which go through the same rules (METHOD 4.1).</summary>
/// <remarks>
/// <para>NFKC; case kept; soft hyphens and other invisible characters out; every space is U+0020 and every line end LF; words that a line end
/// broke are whole again; no white space at the edges of lines and page; a paragraph break is exactly one empty line.</para>
/// <para>Never throws for any text, takes time linear in its length, and is idempotent.</para>
/// </remarks>
public static class TextNormaliser
{
    /// <summary>Changes whenever some text would come out differently; part of the fingerprint of a text.</summary>
    public const string Version = "1";

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(i => (char)i), '\n']);

    /// <summary>False in a process without Unicode data (globalization-invariant mode), where NFKC would silently do nothing.</summary>
    public static bool IsAvailable => "\uFB01".Normalize(NormalizationForm.FormKC) == "fi";

    public static string Normalise(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return LineShaper.Shape(raw.AsSpan().ContainsAnyExcept(Plain) ? Compose(CharacterCleaner.Clean(raw)) : raw);
    }

    // Before NFKC to bound its time, after it because it can lengthen a run.
    private static string Compose(string text) =>
        MarkRuns.Limit(MarkRuns.Limit(text).Normalize(NormalizationForm.FormKC));
}
