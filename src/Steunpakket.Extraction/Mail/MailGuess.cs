namespace Steunpakket.Extraction.Mail;

/// <summary>Whether text begins as a mail or a saved web page (MHTML) does: with headers.</summary>
internal static class MailGuess
{
    private const int Enough = 2;

    private static readonly HashSet<string> Headers = new(StringComparer.OrdinalIgnoreCase)
    {
        "From", "To", "Cc", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type", "Return-Path", "Received", "Delivered-To", "Reply-To", "Sender",
        "Content-Transfer-Encoding",
    };

    /// <param name="head">The beginning of the document.</param>
    public static bool IsMail(ReadOnlySpan<char> head)
    {
        var known = 0;
        var isFirst = true;
        foreach (var line in head.EnumerateLines())
        {
            if (line.IsEmpty || known >= Enough)
            {
                break;
            }

            var colon = line.IndexOf(':');
            var isFromLine = isFirst && line.StartsWith("From ", StringComparison.Ordinal); // of a mailbox file
            isFirst = false;
            if (line[0] is ' ' or '\t' || isFromLine)
            {
                continue;
            }

            if (colon <= 0 || line[..colon].ContainsAny(' ', '\t'))
            {
                return false;
            }

            known += Headers.Contains(line[..colon].ToString()) ? 1 : 0;
        }

        return known >= Enough;
    }
}
