using Steunpakket.Extraction.Ole2;

namespace Steunpakket.Extraction.Doc;

/// <summary>Reads a Word file of Word 97 to 2003 by its piece table ([MS-DOC] 2.4.1).</summary>
internal sealed class DocExtractor(ExtractOptions options) : IPageExtractor
{
    public IReadOnlyList<string> Reads => ["doc"];

    public ExtractionEngine Engine { get; } = new("doc", "1");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        using var file = CompoundFile.Open(path);
        var fib = new Fib(file.Read(Stream(file, "WordDocument")));

        if (fib.IsEncrypted)
        {
            return ValueTask.FromResult<ExtractionResult<RawPages>>(
                new ExtractionResult<RawPages>.NotRead(NotReadReason.Encrypted, "opens with a password only"));
        }

        var watch = new ParserWatch(options.ParserTimeoutSeconds, cancellationToken);
        var table = file.Read(Stream(file, fib.TableStream));
        var text = new PagedText(options.MaxTextMegabytes << 20);
        new DocReader(fib, table, text, watch).Read();
        return ValueTask.FromResult(RawPages.Of(Engine, text.Take()));
    }

    private static CompoundEntry Stream(CompoundFile file, string name) =>
        file.Find(file.Root, name) ?? throw new InvalidDataException($"The stream {name} is missing.");
}
