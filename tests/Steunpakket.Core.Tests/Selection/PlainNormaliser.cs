using System.Text;
using System.Text.RegularExpressions;

namespace Steunpakket.Core.Tests.Selection;

/// <summary>The normalising of METHOD 4.1, as little of it as a test of the matcher needs.</summary>
internal static partial class PlainNormaliser
{
    public static string Normalise(string text, bool joinHyphens = true)
    {
        var plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\u00AD", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormKC);
        return joinHyphens ? BrokenWord().Replace(plain, "") : plain;
    }

    [GeneratedRegex(@"(?<=\p{L})-[ \t]*(?:\n[ \t]*)+(?=\p{L})(?!(?:en|of|tot|als|dan\s+wel)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BrokenWord();
}
