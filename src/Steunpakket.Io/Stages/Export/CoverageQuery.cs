using Steunpakket.Extraction.Ocr;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>What became of everything that was listed, per gemeente, quarter and source.</summary>
/// <remarks>
/// Counted in documents; a listed line that adds nothing to a document that was had counts by itself. So
/// vermeld = opgehaald + what fetch failed or skipped, and opgehaald = tekst + needs_ocr + what extract failed or skipped
/// (METHOD A4). needs_ocr are pictures that nothing read, those that OCR found illegible as well; pages that nothing read are counted in documents that were read, too. What extract has not seen yet counts as overgeslagen.
/// </remarks>
internal static class CoverageQuery
{
    public static string Text(ExportInputs inputs) => $"""
        WITH fetched AS (
            SELECT gemeente, kwartaal, source AS bron, document_id, outcome, reason FROM {inputs.Select(inputs.Fetched)}
        ), kept AS (
            SELECT DISTINCT gemeente, kwartaal, bron, document_id FROM fetched WHERE outcome = 'kept'
        ), refused_lines AS (
            SELECT f.*, k.document_id IS NOT NULL AS is_also_kept
            FROM fetched f LEFT JOIN (SELECT DISTINCT bron, document_id FROM kept) k ON k.bron = f.bron AND k.document_id = f.document_id
            WHERE f.outcome <> 'kept'
        ), refused AS (
            SELECT gemeente, kwartaal, bron, count(*) FILTER (outcome = 'failed') AS mislukt, count(*) FILTER (outcome = 'dropped') AS overgeslagen
            FROM (
                SELECT gemeente, kwartaal, bron, outcome FROM refused_lines WHERE is_also_kept
                UNION ALL
                SELECT gemeente, kwartaal, bron, outcome FROM (SELECT DISTINCT gemeente, kwartaal, bron, document_id, outcome FROM refused_lines WHERE NOT is_also_kept)
            ) GROUP BY ALL
        ), had AS (
            SELECT f.gemeente, f.kwartaal, f.bron, count(*) AS opgehaald, count(*) FILTER (e.outcome = 'kept') AS tekst,
                count(*) FILTER (e.reason IN ('needs_ocr', 'illegible')) AS needs_ocr, count(*) FILTER (e.outcome = 'failed') AS mislukt,
                count(*) FILTER (e.outcome IS NULL OR (e.outcome = 'dropped' AND e.reason NOT IN ('needs_ocr', 'illegible'))) AS overgeslagen,
                count(*) FILTER (e.outcome = 'kept' AND contains(e.engine, {Sql.Text(OcrEngine.Name)})) AS ocr_gelezen,
                sum(e.unread_pages)::BIGINT AS paginas_ongelezen
            FROM kept f LEFT JOIN {inputs.Select(inputs.Read)} e USING (document_id) GROUP BY ALL
        ), reasons AS (
            SELECT gemeente, kwartaal, bron, string_agg(reason || '=' || n, ' ' ORDER BY reason) AS redenen
            FROM (
                SELECT gemeente, kwartaal, bron, reason, count(*) AS n
                FROM (
                    SELECT DISTINCT gemeente, kwartaal, bron, document_id, reason FROM fetched WHERE outcome = 'failed'
                    UNION ALL
                    SELECT f.gemeente, f.kwartaal, f.bron, f.document_id, e.reason
                    FROM kept f JOIN {inputs.Select(inputs.Read)} e USING (document_id) WHERE e.outcome = 'failed'
                ) GROUP BY ALL
            ) GROUP BY ALL
        ), asked AS (
            SELECT gemeente, kwartaal, source AS bron, sum(supplier_count)::BIGINT AS leverancier_telling,
                count(*) FILTER (outcome <> 'complete') AS vensters_mislukt
            FROM {inputs.Select(inputs.Windows)} GROUP BY ALL
        )
        SELECT gemeente AS gemeentecode, kwartaal, bron,
            coalesce(had.opgehaald, 0) + coalesce(refused.mislukt, 0) + coalesce(refused.overgeslagen, 0) AS vermeld,
            coalesce(had.opgehaald, 0) AS opgehaald, coalesce(had.tekst, 0) AS tekst, coalesce(had.needs_ocr, 0) AS needs_ocr,
            coalesce(had.mislukt, 0) + coalesce(refused.mislukt, 0) AS mislukt, asked.leverancier_telling,
            coalesce(had.overgeslagen, 0) + coalesce(refused.overgeslagen, 0) AS overgeslagen,
            coalesce(reasons.redenen, '') AS redenen, coalesce(asked.vensters_mislukt, 0) AS vensters_mislukt,
            coalesce(had.ocr_gelezen, 0) AS ocr_gelezen, coalesce(had.paginas_ongelezen, 0) AS paginas_ongelezen
        FROM had FULL JOIN refused USING (gemeente, kwartaal, bron) FULL JOIN asked USING (gemeente, kwartaal, bron)
            LEFT JOIN reasons USING (gemeente, kwartaal, bron)
        ORDER BY gemeentecode, kwartaal, bron
        """;
}
