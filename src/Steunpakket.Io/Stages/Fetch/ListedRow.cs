using Steunpakket.Core.Documents;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>Writes listed lines to the scratch table and reads them back in order of document.</summary>
internal static class ListedRow
{
    internal const string Dropped = "dropped";
    internal const string Failed = "failed";

    public static void Append(DuckDbAppender rows, ListedDocument line) => rows
        .Add(line.Id.Value).Add((int?)line.Row).Add(line.Gemeente.Value).Add(line.Source).Add(line.Title).Add(line.MeetingDate)
        .Add(line.Meeting).Add(line.DocumentType).Add(line.Url?.OriginalString).Add(line.File)
        .Add((long?)line.Bytes).Add((long?)line.Modified).Add(line.Flags)
        .Add(OutcomeOf(line.Refusal)).Add(line.Refusal?.Reason).Add(line.Refusal?.Detail).Add(line.Sha256).Add(line.Version)
        .EndRow();

    /// <returns>Every line with the hash that is known of its file.</returns>
    public static IEnumerable<(ListedDocument Line, string? Hash)> ReadAll(DuckDbReader rows)
    {
        while (rows.Read())
        {
            yield return (Read(rows), rows.TextOrNull(16) ?? rows.TextOrNull(18));
        }
    }

    private static string? OutcomeOf(Refusal? refusal) => refusal is null ? null : refusal.Fault ? Failed : Dropped;

    private static ListedDocument Read(DuckDbReader rows) => new()
    {
        Id = DocumentId.Parse(rows.Text(0)),
        Row = rows.Int32(1),
        Gemeente = GemeenteCode.Parse(rows.Text(2)),
        Source = rows.Text(3),
        Title = rows.TextOrNull(4),
        MeetingDate = rows.DateOrNull(5),
        Meeting = rows.TextOrNull(6),
        DocumentType = rows.TextOrNull(7),
        Url = rows.TextOrNull(8) is { } url ? new Uri(url) : null,
        File = rows.TextOrNull(9),
        Bytes = rows.Int64(10),
        Modified = rows.Int64(11),
        Flags = rows.Text(12),
        Refusal = rows.IsNull(13) ? null : new Refusal(rows.Text(13) == Failed, rows.Text(14), rows.TextOrNull(15)),
        Sha256 = rows.TextOrNull(16),
        Version = rows.IsNull(17) ? null : rows.Int32(17),
    };
}
