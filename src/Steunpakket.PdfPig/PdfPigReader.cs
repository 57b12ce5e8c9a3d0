using Steunpakket.Extraction;
using Steunpakket.Extraction.Workers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Steunpakket.PdfPig;

/// <summary>Reads PDFs with PdfPig: text and how much pictures cover, nothing else.</summary>
/// <remarks>For workers only: some files overflow the stack, which no process survives.</remarks>
public sealed class PdfPigReader : IPageReader
{
    // Raised when our own code gives another text for some file.
    private const string Version = "2";

    public IReadOnlyList<string> Reads => ["pdf"];

    public ExtractionEngine Engine { get; } = new("pdfpig", $"{typeof(PdfDocument).Assembly.GetName().Version!.ToString(3)}/{Version}");

    public ExtractionResult<RawPages>.NotRead? Read(string path, IPageSink pages, CancellationToken cancellationToken)
    {
        var bytes = File.ReadAllBytes(path); // from a stream PdfPig is many times slower on some files
        try
        {
            using var document = PdfDocument.Open(bytes, new LimitedParsing(cancellationToken));
            document.AddPageFactory<TextPage, TextPageFactory>();
            return Read(document, pages) ? null : Textless(bytes, document.NumberOfPages);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new(NotReadReason.Encrypted, "opens with a password only");
        }
    }

    // Whether there was anything on any page.
    private static bool Read(PdfDocument document, IPageSink pages)
    {
        var any = false;
        for (var number = 1; number <= document.NumberOfPages && pages.WantsMore; number++)
        {
            var page = document.GetPage<TextPage>(number);
            any |= page.Images > 0 || page.Unmapped > 0 || page.Text.Any(char.IsLetter);
            pages.Add(new RawPage(page.Text, page.Pictured, page.Unmapped));
        }

        return any;
    }

    // PdfPig opens a file that was cut off in transit without a word, and finds blank pages in it.
    private static ExtractionResult<RawPages>.NotRead? Textless(ReadOnlySpan<byte> file, int pages) =>
        pages == 0 ? new(NotReadReason.Corrupt, "no pages")
        : FileEnd.IsThere(file) ? null
        : new(NotReadReason.Corrupt, "cut off: no text, and no end of file");
}
