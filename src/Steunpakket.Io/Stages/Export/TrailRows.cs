using Steunpakket.Core.Families;
using Steunpakket.Core.Quality;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Table <c>behandeling</c>: every meeting of every member of the families that hold a selected document (METHOD 3, idea 10).</summary>
/// <remarks>Members that no keyword selected are part of the way too; <c>geselecteerd</c> says which they are. A document without a meeting has one row.</remarks>
internal static class TrailRows
{
    internal const string Table = "trail_rows";

    public static void Write(RunContext context, DuckDbConnection connection, ExportInputs inputs)
    {
        connection.Execute($"""
            CREATE OR REPLACE TEMP TABLE {Table} (familie_id VARCHAR, volgorde INTEGER, vergaderdatum DATE, vergadering VARCHAR,
                document_id VARCHAR, status VARCHAR, versie VARCHAR)
            """);
        using var reading = context.Database.Connect();
        using var entries = reading.Query(Entries(context, inputs));
        using var rows = connection.Append(Table);
        var (family, gathered) = (string.Empty, new List<TrailEntry>());
        while (entries.Read())
        {
            if (entries.Text(0) != family)
            {
                Append(rows, family, gathered);
                (family, gathered) = (entries.Text(0), []);
            }

            gathered.Add(new TrailEntry(
                entries.Text(1), entries.DateOrNull(2), entries.TextOrNull(3), entries.TextOrNull(4), entries.TextOrNull(5),
                entries.TextOrNull(6), entries.Int32OrNull(7) ?? 0, entries.TextOrNull(8)));
        }

        Append(rows, family, gathered);
        rows.Close();
    }

    public static string Query(ExportInputs inputs) => $"""
        SELECT t.familie_id, t.volgorde, g.gemeentecode, g.gemeente, t.vergaderdatum, t.vergadering, t.document_id, d.title AS titel,
            nullif(t.status, '') AS status, d.url, nullif(t.versie, '') AS versie, CASE WHEN s.document_id IS NULL THEN 'nee' ELSE 'ja' END AS geselecteerd
        FROM {Table} t
        JOIN {inputs.ShownDocuments} d USING (document_id)
        LEFT JOIN (SELECT document_id FROM {inputs.Select(inputs.Scores)}) s USING (document_id)
        LEFT JOIN {ExportInputs.Gemeenten} g ON g.gemeentecode = split_part(t.document_id, '/', 2)
        ORDER BY t.familie_id, t.volgorde
        """;

    private static void Append(DuckDbAppender rows, string family, List<TrailEntry> entries)
    {
        foreach (var step in TreatmentTrail.Of(entries))
        {
            rows.Add(family).Add((int?)step.Order).Add(step.Entry.Date).Add(BsnMask.MaskOrNull(step.Entry.Meeting))
                .Add(step.Entry.DocumentId).Add(step.Status).Add(step.Version)
                .EndRow();
        }
    }

    private static string Entries(RunContext context, ExportInputs inputs) => $"""
        WITH families AS (
            SELECT document_id, coalesce(f.family_id, document_id) AS family_id
            FROM (SELECT document_id FROM {inputs.Select(inputs.Documents)}) LEFT JOIN {FamilyTable.Relation(context)} f USING (document_id)
        ), wanted AS (
            SELECT family_id, document_id FROM families
            WHERE family_id IN (SELECT family_id FROM families SEMI JOIN (SELECT document_id FROM {inputs.Select(inputs.Scores)}) USING (document_id))
        )
        SELECT w.family_id, w.document_id, m.meeting_date, m.meeting, d.title, d.document_type, e.text_sha256, s.words, s.results
        FROM wanted w
        JOIN {inputs.Select(inputs.Documents)} d USING (document_id)
        LEFT JOIN {inputs.Select(inputs.Meetings)} m USING (document_id)
        LEFT JOIN {inputs.Select(inputs.Read)} e USING (document_id)
        LEFT JOIN {SketchTable.Relation(context)} s USING (document_id)
        ORDER BY w.family_id, w.document_id, m.meeting_date, m.meeting
        """;
}
