using CsvHelper;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Sources.Folder;

/// <summary>Reads <c>documents.csv</c> row by row (RFC 4180, UTF-8).</summary>
internal static class FolderManifest
{
    private static readonly string[] Required = ["id", "gemeente", "titel", "datum", "url", "bestand"];

    /// <returns>The rows; a row that is no sound CSV comes with what is wrong in place of its values.</returns>
    /// <exception cref="SettingsException">The file is absent or its header lacks a column.</exception>
    public static IEnumerable<(ManifestRow? Row, string? Wrong)> Read(string path)
    {
        var malformed = new Dictionary<long, string>();
        using var csv = Open(path, new CsvReaderOptions
        {
            Separator = ',',
            OnMalformedRecord = record => malformed[record.RecordNumber] = record.Reason.ToString(),
        });
        CheckHeader(csv, path);
        while (csv.Read())
        {
            // Record numbers count the header, row numbers do not.
            if (malformed.Remove(csv.RowNumber + 1, out var reason))
            {
                yield return (null, $"not CSV: {reason}");
            }
            else if (csv.FieldCount < Required.Length)
            {
                yield return (null, $"{csv.FieldCount} fields instead of {Required.Length}");
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
            return CsvReader.FromFile(path, options);
        }
        catch (IOException unreadable)
        {
            throw new SettingsException($"{path}: {unreadable.Message} The folder source's 'manifest' must name a CSV file.", unreadable);
        }
    }

    private static void CheckHeader(CsvReader csv, string path)
    {
        csv.ReadHeader();
        if (Required.FirstOrDefault(name => !csv.TryGetFieldIndex(name, out _)) is { } missing)
        {
            throw new SettingsException(
                $"{path}: column '{missing}' is missing; the first line must be {string.Join(',', Required)} (and optionally documenttype,vergadering).");
        }
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
