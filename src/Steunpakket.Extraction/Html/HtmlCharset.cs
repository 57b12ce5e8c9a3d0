using System.Text;
using System.Text.RegularExpressions;
using Steunpakket.Extraction.Text;

namespace Steunpakket.Extraction.Html;

/// <summary>The encoding that an HTML document declares in a meta element near its beginning.</summary>
internal static partial class HtmlCharset
{
    private const int LookWithin = 4096;

    /// <returns>Null when it declares none that is known.</returns>
    public static Encoding? Declared(ReadOnlySpan<byte> document)
    {
        var head = Encoding.Latin1.GetString(document[..Math.Min(document.Length, LookWithin)]);
        return Meta().Match(head) is { Success: true } match ? TextDecoder.Named(match.Groups[1].Value) : null;
    }

    [GeneratedRegex("""<meta\s[^>]*charset\s*=\s*["']?\s*([a-z0-9_.:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Meta();
}
