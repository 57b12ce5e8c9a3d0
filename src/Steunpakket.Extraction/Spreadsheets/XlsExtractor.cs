using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Steunpakket.Extraction.Ole2;

namespace Steunpakket.Extraction.Spreadsheets;

/// <summary>Reads an Excel file of Excel 2 to 2003 with ExcelDataReader, a page a sheet; cells as they are shown.</summary>
/// <remarks>The stream with the workbook is taken out of its OLE2 container here, where a chain that runs in a circle is found out.</remarks>
internal sealed class XlsExtractor(ExtractOptions options) : IPageExtractor
{
    private const int MaxFileMegabytes = 200;
    private const int MaxColumns = 256; // of the format, as is the next; a broken file claims more
    private const int MaxRows = 65_536;

    static XlsExtractor() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance); // ExcelDataReader asks for code pages by number

    public IReadOnlyList<string> Reads => ["xls"];

    public ExtractionEngine Engine { get; } = new("xls", $"1/exceldatareader-{typeof(ExcelReaderFactory).Assembly.GetName().Version}");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        var watch = new ParserWatch(options.ParserTimeoutSeconds, cancellationToken);
        try
        {
            using var stream = new WatchedBytes(WorkbookOf(path), watch);
            using var reader = ExcelReaderFactory.CreateBinaryReader(stream, new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(1252) });
            return ValueTask.FromResult(RawPages.Of(Engine, Read(reader, watch)));
        }
        catch (InvalidPasswordException)
        {
            return ValueTask.FromResult<ExtractionResult<RawPages>>(
                new ExtractionResult<RawPages>.NotRead(NotReadReason.Encrypted, "opens with a password only"));
        }
    }

    // Excel 2 to 4 wrote the stream alone, without a container.
    private static byte[] WorkbookOf(string path)
    {
        var head = new byte[8];
        using (var file = File.OpenHandle(path))
        {
            _ = RandomAccess.Read(file, head, 0);
        }

        if (head is not [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            return FileBytes.Read(path, MaxFileMegabytes);
        }

        using var container = CompoundFile.Open(path);
        var stream = container.Find(container.Root, "Workbook") ?? container.Find(container.Root, "Book");
        return container.Read(stream ?? throw new InvalidDataException("The stream Workbook is missing."));
    }

    private List<string> Read(IExcelDataReader reader, ParserWatch watch)
    {
        var text = new TextFlow(options.MaxTextMegabytes << 20);
        var pages = new List<string>();
        do
        {
            // ExcelDataReader walks as many rows as a sheet claims, without a look at the clock.
            if (reader.RowCount > MaxRows)
            {
                throw new InvalidDataException("A sheet claims more rows than it can have.");
            }

            while (reader.Read())
            {
                watch.Look();
                for (var i = 0; i < Math.Min(reader.FieldCount, MaxColumns); i++)
                {
                    watch.Step();
                    Write(text, Shown(reader, i));
                }

                text.BreakRow();
            }

            pages.Add(SheetPage.Of(reader.Name, text.Take()));
        }
        while (reader.NextResult());

        return pages;
    }

    private static void Write(TextFlow text, string? shown)
    {
        if (!string.IsNullOrWhiteSpace(shown))
        {
            text.BeginCell();
            text.Write(shown.ReplaceLineEndings(" "));
            text.EndCell();
        }
    }

    private static string? Shown(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => null,
        string text => text,
        bool value => CellFormat.Of(value),
        DateTime date => Format(reader, column).Show(date),
        double number => Format(reader, column).Show(number, from1904: false),
        int number => Format(reader, column).Show(number, from1904: false),
        var other => other.ToString(),
    };

    // The reader knows the formats that have only a number as an American Excel shows them.
    private static CellFormat Format(IExcelDataReader reader, int column) =>
        CellFormat.Of(BuiltInFormats.CodeOf(reader.GetNumberFormatIndex(column)) ?? reader.GetNumberFormatString(column));
}
