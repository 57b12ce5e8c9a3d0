using Steunpakket.Extraction.Inner;

namespace Steunpakket.Extraction.Mail;

/// <summary>Reads a mail (RFC 5322 and MIME) or a saved web page (MHTML): subject and text as one page, then what is attached, each by its own bytes.</summary>
/// <remarks>Names and addresses of senders and receivers are not read: they say nothing of the matter, and are persons'.</remarks>
internal sealed class EmlExtractor(ExtractOptions options) : IContainerExtractor
{
    private const int MaxFileMegabytes = 200;

    public IReadOnlyList<string> Reads => ["message/rfc822"];

    public ExtractionEngine Engine { get; } = new("mail", "2");

    public async ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, InnerReader inner, CancellationToken cancellationToken)
    {
        var mail = new MailPart(FileBytes.Read(path, MaxFileMegabytes));
        var reader = new MailReader(options, new ParserWatch(options.ParserTimeoutSeconds, cancellationToken));
        reader.Read(mail);
        if (reader.IsEncrypted && reader.Texts.Count == 0)
        {
            return new ExtractionResult<RawPages>.NotRead(NotReadReason.Encrypted, "opens with a certificate only");
        }

        var pages = new InnerPages(options.MaxTextMegabytes << 20);
        pages.AddOwn(string.Join("\n\n", reader.Texts.Prepend(EncodedWords.Decode(mail.Headers["Subject"]))));
        foreach (var attachment in reader.Attachments)
        {
            pages.Add(attachment.FileName, await inner.ReadAsync(() => inner.Counted(attachment.DocumentBytes), cancellationToken));
        }

        return pages.Result(Engine);
    }
}
