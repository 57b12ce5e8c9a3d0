using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Extraction;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.PlantedNation.Plan;
using Steunpakket.PlantedNation.Texts;

namespace Steunpakket.PlantedNation.Writing;

/// <summary>One partition of the five tables that fetch and extract leave behind.</summary>
internal sealed class PartitionTables : IDisposable
{
    private const string Version = "planted-1";

    private readonly DuckDbConnection _connection;
    private readonly (TableStore Store, string Name)[] _tables;
    private readonly DuckDbAppender[] _rows;
    private readonly List<string> _inputs = [];
    private readonly Dictionary<string, long> _outcomes = new(StringComparer.Ordinal);

    public PartitionTables(DuckDbConnection connection, NationTables tables)
    {
        _connection = connection;
        _tables =
        [
            (tables.Documents, "planted_documents"), (tables.Meetings, "planted_meetings"), (tables.Fetched, "planted_fetched"),
            (tables.Extracted, "planted_extracted"), (tables.Texts, "planted_texts"),
        ];
        _rows = [.. _tables.Select(table => Begin(connection, table))];
    }

    /// <returns>Its words.</returns>
    public long Add(PlantedDocument document, string title, TextBuilder text)
    {
        var written = WrittenText.Of(text);
        var source = document.FromRegister ? $"{PlantedIds.Supplier(document.Gemeente)}-register" : PlantedIds.Supplier(document.Gemeente);

        // Of the file: scans have one as well, and a file is not a text.
        var sha256 = ShortHash.Of("file", document.Id, written.Sha256 ?? string.Empty);
        AddDocument(document, (title, source, sha256), text.Pages.Sum(page => page.Length));
        foreach (var (day, at) in document.Meetings.Select((day, at) => (day, at)))
        {
            _rows[1].Add(document.Id).Add(day).Add(day is null ? null : at == 0 && document.Role == CopyRole.Original ? "Commissie" : "Raad").EndRow();
        }

        new LedgerRow { DocumentId = document.Id, Source = source, Outcome = "kept", Sha256 = sha256 }.Append(_rows[2]);
        AddText(document, (source, sha256), text, written);
        _inputs.Add($"{document.Id} {title} {string.Join(' ', document.Meetings)} {written.Sha256}");
        return written.Words.Sum();
    }

    public void Write(PartitionKey key)
    {
        var fingerprint = new Fingerprint(Version, string.Empty, ShortHash.Of(_inputs));
        string[] summaries =
        [
            string.Create(CultureInfo.InvariantCulture, $"rows={_inputs.Count}"), string.Empty, string.Create(CultureInfo.InvariantCulture, $"kept={_inputs.Count}"),
            OutcomeCounts.Format(_outcomes), string.Empty,
        ];
        for (var table = 0; table < _tables.Length; table++)
        {
            _rows[table].Close();
            _tables[table].Store.Write(_connection, _tables[table].Name, key, new PartitionMetadata(fingerprint, summaries[table]));
        }
    }

    public void Dispose() => Array.ForEach(_rows, rows => rows.Dispose());

    private void AddDocument(PlantedDocument document, (string Title, string Source, string Sha256) listed, int bytes) => _rows[0]
        .Add(document.Id).Add(listed.Title).Add(document.Date).Add(document.Kind.Name)
        .Add($"https://raad.example/{document.Gemeente.Code}/{document.Id[(document.Id.LastIndexOf('/') + 1)..]}")
        .Add(listed.Source).Add(listed.Sha256).Add(listed.Sha256).Add((long?)bytes)
        .Add(document.FromRegister ? "register_date" : string.Empty).Add((int?)1)
        .EndRow();

    private void AddText(PlantedDocument document, (string Source, string Sha256) file, TextBuilder text, WrittenText written)
    {
        for (var page = 0; page < text.Pages.Count; page++)
        {
            new TextRow(document.Id, page + 1, text[text.Pages[page]].ToArray(), new PageText(string.Empty, written.Words[page])).Append(_rows[4]);
        }

        var outcome = document.Unreadable switch { null => "kept", "needs_ocr" => "dropped", _ => "failed" };
        var key = OutcomeCounts.Key(outcome, document.Unreadable);
        _outcomes[key] = _outcomes.GetValueOrDefault(key) + 1;
        new LedgerRow
        {
            DocumentId = document.Id,
            Source = file.Source,
            Outcome = outcome,
            Reason = document.Unreadable,
            Sha256 = file.Sha256,
            EngineKey = Version,
            Engine = document.IsReadable ? "planted" : null,
            EngineVersion = document.IsReadable ? "1" : null,
            Pages = document.IsReadable ? text.Pages.Count : null,
            Words = document.IsReadable ? written.Words.Sum() : null,
            TextSha256 = written.Sha256,
        }.Append(_rows[3]);
    }

    private static DuckDbAppender Begin(DuckDbConnection connection, (TableStore Store, string Name) table)
    {
        table.Store.Schema.CreateTemporary(connection, table.Name);
        return connection.Append(table.Name);
    }
}
