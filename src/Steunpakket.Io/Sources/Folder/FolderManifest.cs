using System.Text;
using CsvHelper;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Sources.Folder;

/// <summary>Reads <c>documents.csv</c> row by row (RFC 4180, UTF-8).</summary>
internal static class FolderManifest
{
    private static readonly string[] Required = ["id", "gemeente", "titel", "datum", "url", "bestand"];

    // With a preamble, so that the reader skips a byte order mark.
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <returns>The rows; a row that is no sound CSV comes with what is wrong in place of its values.</returns>
    /// <exception cref="SettingsException">The file is absent or not UTF-8, or its header lacks a column.</exception>
    public static IEnumerable<(ManifestRow? Row, string? Wrong)> Read(string path)
    {
        var malformed = new Dictionary<long, string>();
        using var csv = Open(path, new CsvReaderOptions
        {
            Separator = ',',
            OnMalformedRecord = record => malformed[record.RecordNumber] = record.Reason.ToString(),
        });
        var fields = CheckHeader(csv, path);
        Func<bool> next = csv.Read;
        while (Decode(next, path))
        {
            // Record numbers count the header, row numbers do not.
            if (malformed.Remove(csv.RowNumber + 1, out var reason))
            {
                yield return (null, $"not CSV: {reason}");
            }
            else if (csv.FieldCount < fields)
            {
                yield return (null, $"{csv.FieldCount} fields instead of {fields}");
            }
            else
            {
                yield return (Row(csv), null);
            }
        }
    }

    private static CsvReader Open(string path, CsvReaderOptions options)
    {
        try
        {
            return CsvReader.Create(new StreamReader(path, StrictUtf8, detectEncodingFromByteOrderMarks: false), options, leaveOpen: false);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{path}: {unreadable.Message} The folder source's 'manifest' must name a CSV file.", unreadable);
        }
    }

    private static bool Decode(Func<bool> read, string path)
    {
        try
        {
            return read();
        }
        catch (DecoderFallbackException wrong)
        {
            throw new SettingsException($"{path}: the file is not in UTF-8. Save it as \"CSV UTF-8\".", wrong);
        }
    }

    /// <returns>How many fields a row needs at least.</returns>
    private static int CheckHeader(CsvReader csv, string path)
    {
        Decode(
            () =>
            {
                csv.ReadHeader();
                return true;
            },
            path);
        if (csv.Headers.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(names => names.Count() > 1) is { } twice)
        {
            throw new SettingsException($"{path}: column '{twice.Key}' stands there twice; take one of them out.");
        }

        if (Required.FirstOrDefault(name => !csv.TryGetFieldIndex(name, out _)) is { } missing)
        {
            var semicolons = csv.Headers.Any(name => name.Contains(';', StringComparison.Ordinal))
                ? "it is separated by semicolons, as Dutch Excel saves; commas are needed, and "
                : string.Empty;
            throw new SettingsException(
                $"{path}: column '{missing}' is missing; {semicolons}the first line must be {string.Join(',', Required)} (and optionally documenttype,vergadering).");
        }

        return Required.Max(name => csv.TryGetFieldIndex(name, out var index) ? index + 1 : 0);
    }

    private static ManifestRow Row(CsvReader csv) => new()
    {
        Id = csv.GetString("id"),
        Gemeente = csv.GetString("gemeente"),
        Title = csv.GetString("titel"),
        Date = csv.GetString("datum"),
        Url = csv.GetString("url"),
        File = csv.GetString("bestand"),
        DocumentType = Optional(csv, "documenttype"),
        Meeting = Optional(csv, "vergadering"),
    };

    private static string Optional(CsvReader csv, string name) =>
        csv.TryGetFieldIndex(name, out var index) ? csv.GetString(index) : string.Empty;
}
