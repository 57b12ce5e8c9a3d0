using Steunpakket.Core.Families;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Table <c>gedeelde_tekst</c>: selected documents whose text another gemeente has as well (METHOD 3, idea 11).</summary>
/// <remarks>
/// DuckDB joins the bands of the signatures, one document a family, and may spill; only what shares a band with another gemeente comes into memory, as 288
/// letters. Nearness is that of signatures (96 values) and not exact: texts are not read again, and a text is never merged by it.
/// </remarks>
internal static class SharedTextRows
{
    internal const string Table = "shared_text_rows";

    public static void Write(RunContext context, DuckDbConnection connection, ExportInputs inputs)
    {
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Table} (groep VARCHAR, plaats INTEGER, gemeenten INTEGER, document_id VARCHAR, gelijkenis DOUBLE)");
        using var rows = connection.Append(Table);
        var (group, place) = (string.Empty, 0);
        foreach (var member in SharedTexts.Group(Documents(context, inputs)))
        {
            (group, place) = (member.Group, member.Group == group ? place + 1 : 1);
            rows.Add(group).Add((int?)place).Add((int?)member.Gemeenten).Add(member.Document.Id).Add((double?)member.Similarity).EndRow();
        }

        rows.Close();
    }

    public static string Query(ExportInputs inputs) => $"""
        SELECT t.groep, t.gemeenten, t.document_id, g.gemeentecode, g.gemeente, d.meeting_date AS vergaderdatum, d.title AS titel, t.gelijkenis, d.url
        FROM {Table} t
        JOIN {inputs.ShownDocuments} d USING (document_id)
        LEFT JOIN {ExportInputs.Gemeenten} g ON g.gemeentecode = split_part(t.document_id, '/', 2)
        ORDER BY t.groep, t.plaats
        """;

    private static List<SharedTextDocument> Documents(RunContext context, ExportInputs inputs)
    {
        var documents = new List<SharedTextDocument>();
        using var connection = context.Database.Connect();
        using var rows = connection.Query($"""
            WITH representatives AS (
                SELECT min(document_id) AS document_id
                FROM (SELECT document_id FROM {inputs.Select(inputs.Scores)}) LEFT JOIN {FamilyTable.Relation(context)} f USING (document_id)
                GROUP BY coalesce(f.family_id, document_id)
            ), signed AS (
                SELECT document_id, split_part(document_id, '/', 2) AS gemeente, signature
                FROM {SketchTable.Relation(context)} SEMI JOIN representatives USING (document_id) WHERE signature IS NOT NULL
            ), bands AS (
                SELECT document_id, gemeente, band, substr(signature, {Signature.BandLetters} * band::INTEGER + 1, {Signature.BandLetters}) AS letters
                FROM signed, range({Signature.Bands}) places(band)
            ), shared AS (
                SELECT band, letters FROM bands GROUP BY band, letters HAVING min(gemeente) <> max(gemeente)
            )
            SELECT s.document_id, s.gemeente, d.meeting_date, s.signature
            FROM signed s JOIN {inputs.Select(inputs.Documents)} d USING (document_id)
            SEMI JOIN (SELECT document_id FROM bands SEMI JOIN shared USING (band, letters)) USING (document_id)
            ORDER BY s.document_id
            """);
        while (rows.Read())
        {
            if (Signature.Parse(rows.Utf8(3)) is { } signature)
            {
                documents.Add(new SharedTextDocument(rows.Text(0), rows.Text(1), rows.DateOrNull(2), signature));
            }
        }

        return documents;
    }
}
