using System.Text;
using CsvHelper;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Review.Saved;

/// <summary>Reads a CSV file as Excel or LibreOffice saves it: semicolons, commas or tabs, in UTF-8 or UTF-16.</summary>
internal static class SavedCsv
{
    private const string SeparatorHint = "sep=";

    private static readonly char[] Separators = [';', ',', '\t'];

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="shown">The file's name, for messages.</param>
    /// <exception cref="SettingsException">The bytes are no such file.</exception>
    public static SavedSheet Read(byte[] bytes, string shown)
    {
        var text = Decode(bytes, shown);
        var hasHint = text.StartsWith(SeparatorHint, StringComparison.OrdinalIgnoreCase);
        var body = hasHint ? text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..] : text;
        try
        {
            using var csv = CsvReader.FromText(body, Options(SeparatorOf(body)));
            return new SavedSheet(shown, [.. Rows(csv, hasHint ? 2 : 1, shown)], SavedSheet.Since1900);
        }
        catch (CsvFormatException e)
        {
            throw new SettingsException($"{shown}, near line {e.LineNumber}: the quotes are wrong. Save the file from Excel or LibreOffice, as .xlsx or as \"CSV UTF-8\".", e);
        }
    }

    private static IEnumerable<SavedRow> Rows(CsvReader csv, int first, string shown)
    {
        var columns = 0;
        for (var number = first; csv.Read(); number++)
        {
            string[] cells = [.. Enumerable.Range(0, csv.FieldCount).Select(index => FormulaGuard.Undo(csv.GetString(index)))];
            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                continue;
            }

            columns = columns == 0 ? cells.Length : columns;
            if (Array.Exists(cells[Math.Min(columns, cells.Length)..], cell => !string.IsNullOrWhiteSpace(cell)))
            {
                throw new SettingsException($"{shown}, row {number}: there are more cells than columns in the first row. Put quotes around a cell that holds a separator, or save the file from Excel or LibreOffice.");
            }

            yield return new SavedRow(number, cells);
        }
    }

    private static CsvReaderOptions Options(char separator) => new()
    {
        Separator = separator,
        HasHeader = false,
        SkipEmptyLines = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
    };

    private static char SeparatorOf(string text)
    {
        var header = text.TrimStart('\r', '\n').Split(['\r', '\n'], 2)[0];
        return Separators.MaxBy(separator => header.Count(letter => letter == separator));
    }

    // Windows-1252 is not read: a Mac saves other bytes for the same letters, and a wrong guess would decide about a word that is none.
    private static string Decode(byte[] bytes, string shown)
    {
        try
        {
            return bytes switch
            {
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
                _ => StrictUtf8.GetString(bytes).TrimStart('\uFEFF'),
            };
        }
        catch (DecoderFallbackException e)
        {
            throw new SettingsException($"{shown}: the file is not in UTF-8, so letters such as ë cannot be told. Save it as \"CSV UTF-8\" or as .xlsx.", e);
        }
    }
}
