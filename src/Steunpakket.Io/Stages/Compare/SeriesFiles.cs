using System.Globalization;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Lays out, for the monthly series, which documents are relevant and how much could be read.</summary>
internal sealed class SeriesFiles(RunContext context, ComparisonPaths paths)
{
    public void Write(DuckDbConnection connection, IReadOnlyList<string> scores, IReadOnlyList<string> ledger, Fingerprint fingerprint)
    {
        var documents = context.Workspace.Documents();
        documents.Refresh(connection);
        var dated = documents.Keys.Count == 0 ? "(SELECT '' AS document_id, NULL::DATE AS meeting_date WHERE false)" : Sql.Parquet(documents.AllPaths);
        ParquetFile.Write(connection, Relevant(scores, dated), paths.Relevant, new PartitionMetadata(fingerprint));
        ParquetFile.Write(connection, Available(ledger, dated), paths.Available, new PartitionMetadata(fingerprint));
    }

    private string Relevant(IReadOnlyList<string> scores, string dated)
    {
        var lines = ScoreStore.Lines(context).Select(line => scores.Count == 0
            ? "SELECT '' AS document_id, '' AS actielijn, 0.0 AS norm WHERE false"
            : $"SELECT document_id, {Sql.Text(line)} AS actielijn, {Sql.Name(ScoreTable.Norm(line))} AS norm FROM {Sql.Parquet(scores)} WHERE {Sql.Name(ScoreTable.Raw(line))} > 0");
        return $"""
            SELECT s.document_id, split_part(s.document_id, '/', 2) AS gemeentecode, s.actielijn, coalesce(f.family_id, s.document_id) AS familie_id,
                d.meeting_date AS eerste_datum, s.norm, coalesce(CASE WHEN c.regel = '>' THEN s.norm > c.drempel ELSE s.norm >= c.drempel END, false) AS relevant
            FROM ({string.Join(" UNION ALL ", lines)}) s JOIN {dated} d USING (document_id)
            LEFT JOIN {FamilyTable.Relation(context)} f USING (document_id) LEFT JOIN {Sql.Parquet(paths.Cuts)} c USING (actielijn)
            ORDER BY s.document_id, s.actielijn
            """;
    }

    private string Available(IReadOnlyList<string> ledger, string dated)
    {
        var kept = ledger.Count == 0 ? "(SELECT '' AS document_id WHERE false)" : $"(SELECT document_id FROM {Sql.Parquet(ledger)} WHERE outcome = 'kept')";
        var lives = string.Join(", ", context.Gemeenten.All.Select(gemeente =>
            $"({Sql.Text(gemeente.Code.Value)}, {Day(gemeente.ValidFrom ?? DateOnly.MinValue)}, {Day(gemeente.ValidUntil ?? new DateOnly(2999, 12, 31))})"));
        return $"""
            SELECT m.gemeentecode, m.maand, m.documenten, m.families,
                coalesce(m.maand >= greatest(l.vanaf, {Day(context.Config.Period.Since)}) AND last_day(m.maand) <= least(l.tot, {Day(context.Config.Period.Until)}), false) AS gedekt
            FROM (
                SELECT split_part(d.document_id, '/', 2) AS gemeentecode, date_trunc('month', d.meeting_date)::DATE AS maand, count(*) AS documenten,
                    count(DISTINCT coalesce(f.family_id, d.document_id)) AS families
                FROM {dated} d SEMI JOIN {kept} e USING (document_id) LEFT JOIN {FamilyTable.Relation(context)} f USING (document_id)
                WHERE d.meeting_date IS NOT NULL GROUP BY ALL
            ) m LEFT JOIN (VALUES {lives}) l(gemeentecode, vanaf, tot) USING (gemeentecode)
            ORDER BY m.gemeentecode, m.maand
            """;
    }

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"DATE '{day:yyyy-MM-dd}'");
}
