using Steunpakket.Core.Documents;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>Lays judged documents out in the scratch tables of <see cref="ListingTables.Results"/>.</summary>
internal sealed class ListingWriter : IDisposable
{
    /// <summary>Every hash that this listing used.</summary>
    internal const string Hashed = "hashes_used";

    private readonly DuckDbAppender _outcomes;
    private readonly DuckDbAppender _meetings;
    private readonly DuckDbAppender _documents;
    private readonly DuckDbAppender _hashes;

    public ListingWriter(DuckDbConnection connection)
    {
        foreach (var (name, schema) in ListingTables.Results)
        {
            schema.CreateTemporary(connection, name);
        }

        ListingTables.Hashes.CreateTemporary(connection, Hashed);
        _outcomes = connection.Append(ListingTables.Results[0].Name);
        _meetings = connection.Append(ListingTables.Results[1].Name);
        _documents = connection.Append(ListingTables.Results[^1].Name);
        _hashes = connection.Append(Hashed);
    }

    /// <param name="judged">All lines of one document.</param>
    public void Add(IReadOnlyList<(ListedDocument Line, string? Hash)> judged)
    {
        var lines = judged.Select(pair => pair.Line).ToList();
        var first = ListedGroup.First(lines);
        for (var i = 0; i < judged.Count; i++)
        {
            Add(judged[i], first, number: i + 1);
        }

        if (first is not null)
        {
            Document(first, judged.First(pair => pair.Line.Refusal is null).Hash);
            foreach (var (date, meeting) in ListedGroup.Meetings(lines))
            {
                Home(_meetings, first).Add(first.Id.Value).Add(date).Add(meeting).EndRow();
            }
        }
    }

    public void Close()
    {
        _outcomes.Close();
        _meetings.Close();
        _documents.Close();
        _hashes.Close();
    }

    public void Dispose()
    {
        _outcomes.Dispose();
        _meetings.Dispose();
        _documents.Dispose();
        _hashes.Dispose();
    }

    /// <param name="number">Which of its document's lines: places in the whole listing would make a new line rewrite all that follow.</param>
    private void Add((ListedDocument Line, string? Hash) judged, ListedDocument? first, int number)
    {
        var (line, hash) = judged;
        if (hash is not null && line.Sha256 is null)
        {
            _hashes.Add(line.Source).Add(line.File).Add((long?)line.Bytes).Add((long?)line.Modified).Add(hash).EndRow();
        }

        Outcome(judged, line.Refusal is null ? first! : line, number);
    }

    private void Outcome((ListedDocument Line, string? Hash) judged, ListedDocument home, int number) => new LedgerRow
    {
        DocumentId = judged.Line.Id.Value,
        Row = number,
        Source = judged.Line.Source,
        Outcome = judged.Line.Refusal is not { } refusal ? "kept" : refusal.Fault ? ListedRow.Failed : ListedRow.Dropped,
        Reason = judged.Line.Refusal?.Reason,
        Detail = judged.Line.Refusal?.Detail,
        Sha256 = judged.Hash,
    }.Append(Home(_outcomes, home));

    private void Document(ListedDocument line, string? hash) => Home(_documents, line)
        .Add(line.Id.Value).Add(line.Title).Add(line.MeetingDate).Add(line.DocumentType).Add(line.Url?.OriginalString)
        .Add(line.Source).Add(line.File).Add(hash).Add((long?)line.Bytes).Add(line.Flags).Add(line.Version)
        .EndRow();

    private static IRowSink Home(DuckDbAppender rows, ListedDocument home) =>
        rows.Add(home.Gemeente.Value).Add(Quarter.Of(home.MeetingDate).ToString());
}
