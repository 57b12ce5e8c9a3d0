namespace Steunpakket.Io.Stages.Export;

/// <summary>Table <c>dekking</c>: what became of everything that was listed, per gemeente, quarter and source.</summary>
/// <remarks>
/// Counted in documents; a listed line that is no document counts by itself. So vermeld = tekst + needs_ocr + mislukt + overgeslagen,
/// and opgehaald is the part of vermeld whose bytes were had (METHOD A4). What extract has not seen yet counts as overgeslagen.
/// </remarks>
internal static class CoverageQuery
{
    public static string Text(ExportInputs inputs) => $"""
        WITH fetched AS (
            SELECT gemeente, kwartaal, source AS bron, document_id, outcome FROM {inputs.Select(inputs.Fetched)}
        ), refused AS (
            SELECT gemeente, kwartaal, bron, count(*) FILTER (outcome = 'failed') AS mislukt, count(*) FILTER (outcome = 'dropped') AS overgeslagen
            FROM fetched WHERE outcome <> 'kept' GROUP BY ALL
        ), had AS (
            SELECT f.gemeente, f.kwartaal, f.bron, count(*) AS opgehaald, count(*) FILTER (e.outcome = 'kept') AS tekst,
                count(*) FILTER (e.reason = 'needs_ocr') AS needs_ocr, count(*) FILTER (e.outcome = 'failed') AS mislukt,
                count(*) FILTER (e.outcome IS NULL OR (e.outcome = 'dropped' AND e.reason <> 'needs_ocr')) AS overgeslagen
            FROM (SELECT DISTINCT gemeente, kwartaal, bron, document_id FROM fetched WHERE outcome = 'kept') f
            LEFT JOIN {inputs.Select(inputs.Extracted)} e USING (document_id) GROUP BY ALL
        )
        SELECT gemeente AS gemeentecode, kwartaal, bron,
            coalesce(had.opgehaald, 0) + coalesce(refused.mislukt, 0) + coalesce(refused.overgeslagen, 0) AS vermeld,
            coalesce(had.opgehaald, 0) AS opgehaald, coalesce(had.tekst, 0) AS tekst, coalesce(had.needs_ocr, 0) AS needs_ocr,
            coalesce(had.mislukt, 0) + coalesce(refused.mislukt, 0) AS mislukt, NULL::BIGINT AS leverancier_telling,
            coalesce(had.overgeslagen, 0) + coalesce(refused.overgeslagen, 0) AS overgeslagen
        FROM had FULL JOIN refused USING (gemeente, kwartaal, bron)
        ORDER BY gemeentecode, kwartaal, bron
        """;
}
