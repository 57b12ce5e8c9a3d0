using System.Globalization;
using System.Text.Json;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Quality;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Of every fetched document its quality flags, the share of Dutch words, and its title as it may be shown.</summary>
internal static class QualityRows
{
    /// <summary>document_id, titel, kwaliteit, nederlands_aandeel, gemeten (1 where the text was measured, else 0).</summary>
    internal const string Table = "quality_rows";

    public static void Write(RunContext context, DuckDbConnection connection, ExportInputs inputs)
    {
        connection.Execute($"""
            CREATE OR REPLACE TEMP TABLE {Table}
            (document_id VARCHAR, titel VARCHAR, kwaliteit VARCHAR, nederlands_aandeel DOUBLE, gemeten INTEGER)
            """);
        var judge = Judge(context);
        using var reading = context.Database.Connect();
        using var documents = reading.Query(Query(context, inputs.Select(inputs.Documents), inputs.Select(inputs.Meetings)));
        using var rows = connection.Append(Table);
        while (documents.Read())
        {
            var facts = Facts(documents);
            rows.Add(documents.Utf8(0)).Add(BsnMask.MaskOrNull(facts.Title)).Add(judge.Judge(facts)).Add(judge.DutchShare(facts.Text))
                .Add((int?)(facts.Text is null ? 0 : 1)).EndRow();
        }

        rows.Close();
        QualityTable.WriteFlags(connection);
    }

    /// <summary>Of the settings that decide about flags, beside the period.</summary>
    public static string OptionsHash(RunContext context) => ShortHash.Of(
    [
        JsonSerializer.Serialize(context.Config.Quality, JsonFormat.Settings),
        context.Config.Period.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        .. context.Recesses.All.Select(recess => $"{recess.Name} {recess.Days}"),
    ]);

    /// <summary>The title of one document as it may be shown, and its quality flags; null when the partition does not hold it.</summary>
    public static (string? Title, string Flags)? Of(RunContext context, DuckDbConnection connection, (string Id, PartitionKey Key) document)
    {
        var meetings = context.Workspace.Meetings();
        meetings.Refresh(connection);
        var days = meetings.Contains(document.Key) ? Sql.Parquet(meetings.PathOf(document.Key)) : "(SELECT '' AS document_id, NULL::DATE AS meeting_date WHERE false)";
        var one = $"(SELECT * FROM {Sql.Parquet(context.Workspace.Documents().PathOf(document.Key))} WHERE document_id = {Sql.Text(document.Id)})";
        using var rows = connection.Query(Query(context, one, days));
        if (!rows.Read())
        {
            return null;
        }

        var facts = Facts(rows);
        return (BsnMask.MaskOrNull(facts.Title), Judge(context).Judge(facts));
    }

    private static QualityJudge Judge(RunContext context) => new(context.Config.Quality, context.Recesses, context.Config.Period.Until);

    // Days go as one text, so that a document is one row; a document without meetings has the day of its listing.
    private static string Query(RunContext context, string documents, string meetings) => $"""
        WITH days AS (
            SELECT document_id, string_agg(DISTINCT meeting_date::VARCHAR, ' ' ORDER BY meeting_date::VARCHAR) AS days
            FROM {meetings} WHERE meeting_date IS NOT NULL GROUP BY document_id
        )
        SELECT d.document_id, d.title, coalesce(m.days, d.meeting_date::VARCHAR, ''), coalesce(d.flags, ''),
            s.judged_words::INTEGER, s.dutch_words::INTEGER, s.bsn_like::INTEGER
        FROM {documents} d
        LEFT JOIN days m USING (document_id)
        LEFT JOIN {SketchTable.Relation(context)} s USING (document_id)
        """;

    private static DocumentFacts Facts(DuckDbReader row) => new(
        row.TextOrNull(1),
        [.. row.Text(2).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))],
        row.Text(3),
        row.Int32OrNull(4) is { } judged ? new TextMeasures(judged, row.Int32(5), row.Int32(6)) : null);
}
