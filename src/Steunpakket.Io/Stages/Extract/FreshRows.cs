using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Extract;

/// <summary>Rows of documents extracted in this run and not yet in any file.</summary>
internal sealed class FreshRows : IDisposable
{
    internal const string Texts = "fresh_texts";
    internal const string Outcomes = "fresh_outcomes";

    private static readonly PartitionMetadata OfPart = new(new Fingerprint("part", string.Empty, string.Empty));

    private readonly DuckDbConnection _connection;
    private readonly string _engineKey;
    private DuckDbAppender _texts;
    private DuckDbAppender _outcomes;

    public FreshRows(DuckDbConnection connection, string engineKey)
    {
        (_connection, _engineKey) = (connection, engineKey);
        (_texts, _outcomes) = Begin();
    }

    public long TextBytes { get; private set; }

    public void Add(ExtractedRow row)
    {
        for (var i = 0; i < row.Pages.Count; i++)
        {
            new TextRow(row.Id.Value, i + 1, row.Pages[i].Utf8, row.Pages[i].Page).Append(_texts);
        }

        var hasText = row.Pages.Count > 0;
        new LedgerRow
        {
            DocumentId = row.Id.Value,
            Source = row.Document.Source,
            Outcome = row.Outcome,
            Reason = row.Reason,
            Detail = row.Detail,
            Sha256 = row.Document.Sha256,
            EngineKey = _engineKey,
            Engine = row.Engine,
            EngineVersion = row.EngineVersion,
            Pages = hasText ? row.Pages.Count : null,
            Words = hasText ? row.Pages.Sum(page => page.Page.Words) : null,
            TextSha256 = row.TextSha256,
            UnreadPages = row.UnreadPages,
        }.Append(_outcomes);
        TextBytes += row.TextBytes;
    }

    /// <summary>Makes the rows visible in the temporary tables.</summary>
    public void Close()
    {
        _texts.Close();
        _outcomes.Close();
    }

    /// <summary>Moves the rows to a part on disk and starts afresh.</summary>
    public void Save((string Outcomes, string Texts) part)
    {
        Close();
        ParquetFile.Write(_connection, $"SELECT * FROM {Texts}", part.Texts, OfPart);
        ParquetFile.Write(_connection, $"SELECT * FROM {Outcomes}", part.Outcomes, OfPart);
        Dispose();
        (_texts, _outcomes) = Begin();
        TextBytes = 0;
    }

    public void Dispose()
    {
        _texts.Dispose();
        _outcomes.Dispose();
    }

    private (DuckDbAppender Texts, DuckDbAppender Outcomes) Begin()
    {
        Tables.Texts.CreateTemporary(_connection, Texts);
        Tables.Outcomes.CreateTemporary(_connection, Outcomes);
        return (_connection.Append(Texts), _connection.Append(Outcomes));
    }
}
