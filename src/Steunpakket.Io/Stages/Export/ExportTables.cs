using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Stages.Expand;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>The tables of <c>out/</c> as queries over the workspace (DESIGN 6). A new table is one line here.</summary>
/// <param name="model">Id of the scoring model.</param>
internal sealed class ExportTables(RunContext context, ExportInputs inputs, string model)
{
    private readonly ComparisonPaths _comparison = new(context);
    private readonly ExpandPaths _expand = new(context.Workspace);
    private readonly ScorePaths _scoring = ScorePaths.Of(context);

    /// <summary>Tables as long as the corpus, which nobody reads line by line: Parquet only.</summary>
    public static readonly IReadOnlySet<string> ForProgramsOnly = new HashSet<string>(StringComparer.Ordinal) { "corpus" };

    /// <summary>Name and query, rows in their final order.</summary>
    public IReadOnlyList<(string Name, string Query)> All =>
    [
        ("documenten", Documenten()),
        ("hits", $"SELECT * FROM {TermRows.Table} ORDER BY document_id, term, groep"),
        ("frequentietabel", Frequentietabel()),
        ("jaarvergelijking", $"SELECT * FROM {Sql.Parquet(_comparison.Years)}"),
        ("jaarvergelijking_gemeente", $"SELECT * FROM {Sql.Parquet(_comparison.Gemeenten)}"),
        ("behandeling", TrailRows.Query(inputs)),
        ("gedeelde_tekst", SharedTextRows.Query(inputs)),
        ("jaarvergelijking_gemeente_variant", $"SELECT * FROM {Sql.Parquet(_comparison.Variants)}"),
        ("jaarvergelijking_gevoeligheid", $"SELECT * FROM {Sql.Parquet(_comparison.Sensitivity)}"),
        ("robuustheid", $"SELECT * FROM {Sql.Parquet(_comparison.Robustness)}"),
        ("trefwoordinvloed", $"SELECT * FROM {Sql.Parquet(_comparison.Influence)}"),
        ("drempels", $"SELECT * FROM {Sql.Parquet(_comparison.Cuts)}"),
        ("kwaliteit", QualityTable.Query(inputs)),
        ("uitbreidingswoorden", ExpansionRows.Query(_expand.Candidates)),
        ("modeldrift", DriftSchemas.Query(_scoring.TermDrift, DriftSchemas.Terms, model)),
        ("modeldrift_actielijn", DriftSchemas.Query(_scoring.LineDrift, DriftSchemas.Lines, model)),
        ("dekking", $"SELECT * FROM {CoverageTable.Name} ORDER BY gemeentecode, kwartaal, bron"),
        ("tijdreeks", SeriesTables.Query),
        ("tijdreeks_landelijk", SeriesTables.National),
        ("gebeurtenissen", EventRows.Query),
        ("representativiteit", RepresentativenessRows.Query),
        ("representativiteit_gewogen", WeightedRows.Query),
        ("stiltelijst", SilenceQuery.Text(inputs, _comparison, (context.Config.Compare.TargetYear, context.Config.Analysis, ScoreStore.Lines(context)))),
        ("corpus", Corpus()),
    ];

    private string Documenten()
    {
        var lines = ScoreStore.Lines(context).Append(context.Config.Score.General)
            .SelectMany(line => new[] { ScoreTable.Raw(line), ScoreTable.Norm(line) }).Select(column => $"s.{Sql.Name(column)}");
        return $"""
            SELECT s.document_id, g.gemeentecode, g.gemeente, q.titel, d.meeting_date AS vergaderdatum,
                d.document_type AS documenttype, d.url, d.source AS bron, s.pages AS paginas, s.words AS woorden, s.hits, s.relevantie_score,
                {string.Join(", ", lines)}, s.bm25, s.hits_per_1000, s.covid_hits, s.steunpakket_hits,
                coalesce(f.family_id, s.document_id) AS familie_id, coalesce(f.size, 1) AS familie_grootte,
                s.best_page AS beste_pagina, q.kwaliteit, q.nederlands_aandeel
            FROM {inputs.Select(inputs.Scores)} s
            JOIN {inputs.Select(inputs.Documents)} d USING (document_id)
            JOIN {QualityRows.Table} q USING (document_id)
            LEFT JOIN {FamilyTable.Relation(context)} f USING (document_id)
            LEFT JOIN {ExportInputs.Gemeenten} g ON g.gemeentecode = split_part(s.document_id, '/', 2)
            ORDER BY s.relevantie_score DESC, s.hits DESC, s.document_id
            """;
    }

    // Every document with a readable text, so that what comes later can be told from what was there and not selected.
    private string Corpus() => $"""
        SELECT document_id, left(text_sha256, 16) AS teksthash FROM {inputs.Select(inputs.Read)} WHERE outcome = 'kept' ORDER BY document_id
        """;

    // Every configured form has a row, also the ones that were never found (METHOD 1.3). Documents are made unique by grouping and
    // not by count(DISTINCT): groups spill to disk, sets do not.
    private string Frequentietabel() => $"""
        WITH per_document AS (
            SELECT kind, term, document_id, sum(occurrences)::BIGINT AS hits FROM {inputs.Select(inputs.Hits)} GROUP BY ALL
        )
        SELECT k.groep, k.term, k.regel, coalesce(sum(h.hits), 0)::BIGINT AS hits, count(h.document_id) AS documenten,
            count(DISTINCT split_part(h.document_id, '/', 2)) AS gemeenten,
            min(d.meeting_date) AS eerste_datum, max(d.meeting_date) AS laatste_datum, k.lijst, k.herkomst
        FROM {FormRows.Table} k
        LEFT JOIN per_document h ON h.term = k.term AND h.kind = k.kind
        LEFT JOIN {inputs.Select(inputs.Documents)} d ON d.document_id = h.document_id
        GROUP BY k.groep, k.term, k.regel, k.lijst, k.herkomst
        ORDER BY k.groep, hits DESC, k.term
        """;
}
