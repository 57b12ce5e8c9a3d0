using System.Globalization;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>
/// Table <c>stiltelijst</c>: gemeenten of which enough could be read in the target year and that have no relevant document on an action line
/// (METHOD 3 idea 17). One that is read badly is not silent: there are no data of it.
/// </summary>
/// <remarks>
/// A document that scores on the line and lies on or below the cut is no relevant one; how many there are stands in <c>onder_drempel</c>. What first met
/// before the target year and came back in it breaks the silence too: a gemeente of which the comparison counts something is not called silent.
/// </remarks>
internal static class SilenceQuery
{
    /// <summary>What a row is for.</summary>
    public const string Reason = "kandidaat voor interview: genoeg stukken gelezen, geen relevant stuk op deze actielijn";

    public static string Text(ExportInputs inputs, ComparisonPaths comparison, (int TargetYear, AnalysisSettings Analysis, IReadOnlyList<string> Lines) settings) =>
        string.Create(CultureInfo.InvariantCulture, $"""
        WITH read_months AS (
            SELECT t.doel, count(DISTINCT a.maand) AS maanden_met_documenten, sum(a.documenten)::BIGINT AS documenten
            FROM {Sql.Parquet(comparison.Available)} a JOIN {TargetRows.Table} t USING (gemeentecode)
            WHERE a.gedekt AND a.documenten > 0 AND year(a.maand) = {settings.TargetYear} GROUP BY t.doel
        ), scored AS (
            SELECT t.doel, r.actielijn, bool_or(r.relevant) AS relevant, count(DISTINCT r.document_id) AS documenten
            FROM {Sql.Parquet(comparison.Relevant)} r JOIN {TargetRows.Table} t USING (gemeentecode)
            WHERE year(r.eerste_datum) = {settings.TargetYear} GROUP BY t.doel, r.actielijn
        ), with_keyword AS (
            SELECT t.doel, count(*) AS documenten FROM {inputs.Select(inputs.Scores)} s JOIN {inputs.Select(inputs.Documents)} d USING (document_id)
            JOIN {TargetRows.Table} t ON t.gemeentecode = split_part(s.document_id, '/', 2) AND d.meeting_date BETWEEN t.vanaf AND t.tot GROUP BY t.doel
        ), text_share AS (
            SELECT t.doel, sum(c.tekst)::DOUBLE / nullif(sum(c.opgehaald), 0)::DOUBLE AS aandeel
            FROM {CoverageTable.Name} c JOIN {TargetRows.Table} t USING (gemeentecode) WHERE c.kwartaal LIKE '{settings.TargetYear}-%' GROUP BY t.doel
        )
        SELECT t.gemeentecode, t.doel_naam AS gemeente, l.actielijn, t.maanden, m.maanden_met_documenten, m.documenten, x.aandeel AS tekst_aandeel,
            coalesce(k.documenten, 0) AS documenten_met_trefwoord, coalesce(s.documenten, 0) AS onder_drempel, {Sql.Text(Reason)} AS reden
        FROM {TargetRows.Table} t JOIN read_months m USING (doel)
        CROSS JOIN (SELECT unnest([{string.Join(", ", settings.Lines.Select(Sql.Text))}]::VARCHAR[]) AS actielijn) l
        LEFT JOIN scored s ON s.doel = t.doel AND s.actielijn = l.actielijn
        LEFT JOIN with_keyword k ON k.doel = t.doel LEFT JOIN text_share x ON x.doel = t.doel
        LEFT JOIN (
            SELECT gemeentecode, actielijn, relevante_documenten AS behandeld FROM {Sql.Parquet(comparison.Gemeenten)} WHERE jaar = {settings.TargetYear}
        ) c ON c.gemeentecode = t.gemeentecode AND c.actielijn = l.actielijn
        WHERE t.gemeentecode = t.doel AND m.maanden_met_documenten >= {settings.Analysis.SilenceCoverage:R} * t.maanden
            AND m.documenten >= {settings.Analysis.SilenceDocuments} AND NOT coalesce(s.relevant, false) AND coalesce(c.behandeld, 0) = 0
        ORDER BY t.gemeentecode, l.actielijn
        """);
}
