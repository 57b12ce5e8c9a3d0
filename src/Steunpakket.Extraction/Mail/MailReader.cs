using Steunpakket.Core.Texts;
using Steunpakket.Extraction.Html;

namespace Steunpakket.Extraction.Mail;

/// <summary>Finds the text of a mail and what is attached to it.</summary>
/// <remarks>Of alternatives the plain text is read, and the HTML when there is none.</remarks>
internal sealed class MailReader(ExtractOptions options, ParserWatch watch)
{
    private const int MaxDepth = 20;
    private const int MaxParts = 10_000;

    private int _parts;

    /// <summary>Paragraphs of what the mail itself says.</summary>
    public List<string> Texts { get; } = [];

    public List<MailPart> Attachments { get; } = [];

    public bool IsEncrypted { get; private set; }

    /// <exception cref="ExtractionLimitException">More parts, or deeper, than any mail has.</exception>
    public void Read(MailPart part, int depth = 0)
    {
        watch.Step();
        if (depth > MaxDepth || ++_parts > MaxParts)
        {
            throw new ExtractionLimitException(NotReadReason.TooLarge, depth > MaxDepth ? $"mail parts more than {MaxDepth} deep" : $"more than {MaxParts} mail parts");
        }

        switch (part.Type.Value)
        {
            case "multipart/alternative":
                ReadAlternative([.. Inside(part)], depth);
                break;
            case "multipart/encrypted":
                IsEncrypted = true;
                break;
            case "multipart/signed":
                Read(Inside(part).Take(1), depth);
                break;
            case var _ when part.IsMultipart:
                Read(Inside(part), depth);
                break;
            case "application/pkcs7-mime" or "application/x-pkcs7-mime" when part.Type["smime-type"] is not "signed-data":
                IsEncrypted = true;
                break;
            default:
                ReadOne(part);
                break;
        }
    }

    private IEnumerable<MailPart> Inside(MailPart part) => part.Parts(MaxParts + 1, watch).Select(bytes => new MailPart(bytes));

    private void Read(IEnumerable<MailPart> parts, int depth)
    {
        foreach (var part in parts)
        {
            Read(part, depth + 1);
        }
    }

    // The plainest stands first; one without letters is there for form's sake.
    private void ReadAlternative(MailPart[] parts, int depth)
    {
        var plain = Array.Find(parts, part => part is { Type.Value: "text/plain", IsAttachment: false } && !LetterCount.IsBelow(part.Text, 1));
        var chosen = plain ?? Array.Find(parts, part => part.IsMultipart || part is { Type.Value: "text/html", IsAttachment: false });
        Read(parts.Where(part => part == chosen || (part.IsAttachment && !part.IsMultipart && part.Type.Value != "text/calendar")), depth);
    }

    private void ReadOne(MailPart part)
    {
        if (!part.IsAttachment)
        {
            Texts.Add(part.Type.Value == "text/html" ? new HtmlTextReader(watch, options.MaxTextMegabytes << 20).Read(part.Text) : part.Text);
        }
        else if (!part.IsInlineImage && part.Type.Value is not ("application/pkcs7-signature" or "application/x-pkcs7-signature" or "application/pgp-signature"))
        {
            Attachments.Add(part);
        }
    }
}
