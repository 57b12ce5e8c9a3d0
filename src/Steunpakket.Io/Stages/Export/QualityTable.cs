using Steunpakket.Core.Quality;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Table <c>kwaliteit</c>: how many documents bear each flag, zeros included, among the selected ones and among all that were fetched.</summary>
/// <remarks>
/// <c>documenten</c> counts rows of table <c>documenten</c>, <c>opgehaald</c> all fetched documents. Shares are of the documents of which it can be
/// known, which for flags of a text are those that were measured; NULL when there are none.
/// </remarks>
internal static class QualityTable
{
    private const string Flags = "quality_flags";

    public static void WriteFlags(DuckDbConnection connection)
    {
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Flags} (volgorde INTEGER, vlag VARCHAR, uitleg VARCHAR, van_tekst INTEGER)");
        using var rows = connection.Append(Flags);
        foreach (var (index, flag) in QualityFlags.All.Index())
        {
            rows.Add((int?)index).Add(flag.Name).Add(flag.Meaning).Add((int?)(flag.OfText ? 1 : 0)).EndRow();
        }

        rows.Close();
    }

    public static string Query(ExportInputs inputs) => $"""
        WITH fetched AS (
            SELECT q.document_id, q.kwaliteit, q.gemeten, (s.document_id IS NOT NULL)::INTEGER AS gekozen
            FROM {QualityRows.Table} q LEFT JOIN (SELECT DISTINCT document_id FROM {inputs.Select(inputs.Scores)}) s USING (document_id)
        ), known AS (
            SELECT van_tekst, sum(gekozen)::BIGINT AS gekozen, count(*) AS opgehaald
            FROM fetched, (SELECT DISTINCT van_tekst FROM {Flags}) WHERE van_tekst <= gemeten GROUP BY van_tekst
        ), bearing AS (
            SELECT vlag, sum(gekozen)::BIGINT AS gekozen, count(*) AS opgehaald
            FROM (SELECT gekozen, unnest(string_split(kwaliteit, ' ')) AS vlag FROM fetched) GROUP BY vlag
        )
        SELECT f.vlag, coalesce(b.gekozen, 0) AS documenten, coalesce(b.gekozen, 0) / nullif(k.gekozen, 0)::DOUBLE AS aandeel,
            coalesce(b.opgehaald, 0) AS opgehaald, coalesce(b.opgehaald, 0) / nullif(k.opgehaald, 0)::DOUBLE AS opgehaald_aandeel, f.uitleg
        FROM {Flags} f LEFT JOIN bearing b USING (vlag) LEFT JOIN known k USING (van_tekst)
        ORDER BY f.volgorde
        """;
}
