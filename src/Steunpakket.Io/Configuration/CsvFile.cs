using System.Text;
using CsvHelper;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>
/// Reads a list that people keep: UTF-8 with or without byte order mark, any line ends, commas, or semicolons when the header has them
/// (a Dutch Excel saves so). Rows without any text are skipped.
/// </summary>
internal static class CsvFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="SettingsException">The file cannot be read as such a list; it names file, line and column.</exception>
    public static IReadOnlyList<CsvRow> Read(string path, CsvColumns columns) => Read(path, columns.Check).Rows;

    /// <summary>A list with any columns, each of another name.</summary>
    /// <exception cref="SettingsException">The file cannot be read as a list; it names file, line and column.</exception>
    public static (IReadOnlyList<string> Header, IReadOnlyList<CsvRow> Rows) ReadAny(string path) =>
        Read(path, (header, place) => new CsvColumns([], header).Check(header, place));

    private static (IReadOnlyList<string> Header, IReadOnlyList<CsvRow> Rows) Read(string path, Action<IReadOnlyList<string>, LinePlace> check)
    {
        var shown = $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))}/{Path.GetFileName(path)}";
        var text = ReadText(path, shown);
        try
        {
            using var csv = CsvReader.FromText(text, Options(text));
            var header = csv.Read() ? Cells(csv) : [];
            check(header, new LinePlace(shown, Math.Max(1, (int)csv.LineNumber)));
            return (header, [.. Rows(csv, header, shown)]);
        }
        catch (CsvFormatException e)
        {
            throw new SettingsException(
                $"{shown}, line {e.LineNumber}: the quotes are wrong. Put them around a whole cell on one line and write a quote inside it twice.", e);
        }
    }

    private static IEnumerable<CsvRow> Rows(CsvReader csv, IReadOnlyList<string> header, string shown)
    {
        while (csv.Read())
        {
            var place = new LinePlace(shown, (int)csv.LineNumber);
            var cells = Cells(csv);
            if (cells.Count > header.Count)
            {
                throw new SettingsException($"{place}: there are {cells.Count} cells but {header.Count} columns. Put quotes around a cell that holds a separator.");
            }

            if (cells.Any(cell => cell.Length > 0))
            {
                yield return new CsvRow(place, header.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second));
            }
        }
    }

    private static IReadOnlyList<string> Cells(CsvReader csv) =>
        [.. Enumerable.Range(0, csv.FieldCount).Select(index => csv.GetString(index).Trim())];

    private static CsvReaderOptions Options(string text) => new()
    {
        Separator = text.TrimStart().Split(['\r', '\n'], 2)[0].Contains(';', StringComparison.Ordinal) ? ';' : ',',
        HasHeader = false,
        AllowLineBreaksInQuotes = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
    };

    private static string ReadText(string path, string shown)
    {
        try
        {
            return StrictUtf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            throw new SettingsException($"{shown}: the file is not in UTF-8. Save it as \"CSV UTF-8\".", e);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SettingsException($"{shown}: there is no such file ({Path.GetFullPath(path)}).", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{shown}: the file cannot be read: {e.Message} Close it in other programs and check its permissions.", e);
        }
    }
}
