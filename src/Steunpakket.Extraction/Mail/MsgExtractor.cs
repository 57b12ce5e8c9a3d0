using Steunpakket.Core.Texts;
using Steunpakket.Extraction.Html;
using Steunpakket.Extraction.Inner;
using Steunpakket.Extraction.Ole2;
using Steunpakket.Extraction.Rtf;
using Steunpakket.Extraction.Text;

namespace Steunpakket.Extraction.Mail;

/// <summary>Reads a message of Outlook ([MS-OXMSG]): subject and text as one page, then what is attached, each by its own bytes.</summary>
internal sealed class MsgExtractor(ExtractOptions options) : IContainerExtractor
{
    public IReadOnlyList<string> Reads => ["msg"];

    public ExtractionEngine Engine { get; } = new("msg", "2");

    private int MaxLength => options.MaxTextMegabytes << 20;

    public async ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, InnerReader inner, CancellationToken cancellationToken)
    {
        using var file = CompoundFile.Open(path);
        var pages = new InnerPages(MaxLength);
        await ReadAsync(new MapiStorage(file, file.Root), inner, pages, cancellationToken);
        return pages.Result(Engine);
    }

    private async ValueTask ReadAsync(MapiStorage message, InnerReader inner, InnerPages pages, CancellationToken cancellationToken)
    {
        var watch = new ParserWatch(options.ParserTimeoutSeconds, cancellationToken);
        pages.AddOwn($"{message.Text(MapiStorage.Subject)}\n\n{Body(message, watch)}");
        foreach (var attachment in message.Inside("__attach_version1.0_#"))
        {
            watch.Step();
            if (attachment.Storage(MapiStorage.AttachedData) is { } embedded)
            {
                await ReadEmbeddedAsync(embedded, inner, pages, cancellationToken);
            }
            else if (attachment.Bytes(MapiStorage.AttachedData) is { } bytes && !attachment.IsHidden)
            {
                var name = attachment.Text(MapiStorage.LongFileName) ?? attachment.Text(MapiStorage.FileName) ?? "";
                pages.Add(name, await inner.ReadAsync(() => inner.Counted(bytes), cancellationToken));
            }
        }
    }

    // An attached message is a storage and not a file: it is read here, and counts as a document inside all the same.
    private async ValueTask ReadEmbeddedAsync(MapiStorage message, InnerReader inner, InnerPages pages, CancellationToken cancellationToken)
    {
        if (inner.Refusal() is { } refused)
        {
            pages.Add("", refused);
        }
        else
        {
            await ReadAsync(message, inner.Deeper(), pages, cancellationToken);
        }
    }

    private string Body(MapiStorage message, ParserWatch watch)
    {
        if (message.Text(MapiStorage.PlainBody) is { } plain && !LetterCount.IsBelow(plain, 1))
        {
            return plain;
        }

        if (message.Bytes(MapiStorage.HtmlBody) is { } html)
        {
            return new HtmlTextReader(watch, MaxLength).Read(TextDecoder.Decode(html, HtmlCharset.Declared(html) ?? message.CodePage));
        }

        if (message.Text(MapiStorage.HtmlBody) is { } wide)
        {
            return new HtmlTextReader(watch, MaxLength).Read(wide);
        }

        return message.Bytes(MapiStorage.CompressedRtf) is { } packed
            ? string.Join('\n', new RtfReader(MaxLength, watch).Read(CompressedRtf.Unpack(packed, MaxLength)))
            : "";
    }
}
