using Steunpakket.Extraction.Mail;

namespace Steunpakket.Extraction.Text;

/// <summary>Whether bytes are text that a person wrote.</summary>
internal static class TextGuess
{
    private const int MaxControlsPercent = 2;

    /// <param name="head">The first bytes of the file, at least one.</param>
    public static bool IsText(ReadOnlySpan<byte> head)
    {
        var mayHoldZeros = TextDecoder.BomOf(head) is not null || WideText.Of(head) is not null;
        return (mayHoldZeros || !head.Contains((byte)0)) && FewControls(TextDecoder.Decode(head));
    }

    /// <summary>Text that is not a document's: its words would be counted as if somebody had said them.</summary>
    /// <returns>Null when the text may be a document.</returns>
    public static string? OtherKind(string text) => text switch
    {
        _ when text.Contains("endobj", StringComparison.Ordinal) => "pdf without header",
        _ when text.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) => "xml",
        _ when text.AsSpan().TrimStart().StartsWith("<svg", StringComparison.OrdinalIgnoreCase) => "image/svg+xml",
        _ when MailGuess.IsMail(text) => "message/rfc822",
        _ => null,
    };

    private static bool FewControls(string text)
    {
        var controls = 0;

        foreach (var c in text)
        {
            controls += char.IsControl(c) && !char.IsWhiteSpace(c) ? 1 : 0;
        }

        return controls * 100L <= text.Length * (long)MaxControlsPercent;
    }
}
