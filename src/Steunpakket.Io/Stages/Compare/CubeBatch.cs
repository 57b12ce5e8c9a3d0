using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Stages.Select;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Reads some gemeenten. DuckDB joins and numbers; what comes back are numbers in the order of documents.</summary>
internal sealed class CubeBatch(DuckDbConnection connection, (CompareInputs Inputs, IReadOnlySet<GemeenteCode> Gemeenten) scope)
{
    private const string Terms = "cube_terms";

    public CubeBuilder Read(Availability available, TermList terms, IReadOnlyList<string> lines)
    {
        var builder = new CubeBuilder(available.Gemeenten, lines.Count);
        Prepare(terms, lines);
        ReadAvailability(available);
        ReadDocuments(builder, available.Gemeenten, lines.Count);
        ReadMeetings(builder);
        ReadTerms(builder);
        return builder;
    }

    private void Prepare(TermList terms, IReadOnlyList<string> lines)
    {
        var (inputs, gemeenten) = scope;
        var norms = lines.Select((line, i) => $", s.{Sql.Name(ScoreTable.Norm(line))} AS norm_{i}");
        connection.Execute($"""
            CREATE OR REPLACE TEMP TABLE met AS
                SELECT document_id, meeting_date FROM {CompareInputs.Relation(inputs.Meetings, gemeenten)} WHERE meeting_date IS NOT NULL;
            CREATE OR REPLACE TEMP TABLE firsts AS SELECT document_id, min(meeting_date) AS day FROM met GROUP BY document_id;
            CREATE OR REPLACE TEMP TABLE kin AS
                SELECT document_id, family_id FROM {CompareInputs.Relation(inputs.Families, gemeenten)};
            CREATE OR REPLACE TEMP TABLE readable AS
                SELECT e.document_id, coalesce(k.family_id, e.document_id) AS family_id, f.day
                FROM (SELECT DISTINCT document_id FROM {CompareInputs.Relation(inputs.Ledger, gemeenten)} WHERE outcome = 'kept') e
                LEFT JOIN firsts f USING (document_id) LEFT JOIN kin k USING (document_id);
            CREATE OR REPLACE TEMP TABLE family_firsts AS SELECT family_id, min(day) AS day FROM readable GROUP BY family_id;
            CREATE OR REPLACE TEMP TABLE docs AS
                SELECT (row_number() OVER (ORDER BY s.document_id) - 1)::INTEGER AS number, s.document_id, k.family_id, f.day,
                    coalesce(ff.day, f.day) AS family_day {string.Concat(norms)}
                FROM {CompareInputs.Relation(inputs.Scores, gemeenten)} s
                LEFT JOIN firsts f USING (document_id) LEFT JOIN kin k USING (document_id)
                LEFT JOIN family_firsts ff ON ff.family_id = coalesce(k.family_id, s.document_id);
            CREATE OR REPLACE TEMP TABLE {Terms} (term VARCHAR, number INTEGER);
            """);
        using var rows = connection.Append(Terms);
        for (var i = 0; i < terms.Terms.Count; i++)
        {
            rows.Add(terms.Terms[i].Form).Add((int?)i).EndRow();
        }

        rows.Close();
    }

    private void ReadAvailability(Availability available)
    {
        using var rows = connection.Query("""
            SELECT gemeente, maand, sum(vergaderingen)::INTEGER, sum(documenten)::INTEGER, sum(families)::INTEGER
            FROM (
                SELECT split_part(m.document_id, '/', 2) AS gemeente, date_trunc('month', m.meeting_date)::DATE AS maand,
                    count(*) AS vergaderingen, 0 AS documenten, 0 AS families
                FROM met m SEMI JOIN readable USING (document_id) GROUP BY ALL
                UNION ALL
                SELECT split_part(document_id, '/', 2), date_trunc('month', day)::DATE, 0, count(*), 0 FROM readable WHERE day IS NOT NULL GROUP BY ALL
                UNION ALL
                SELECT split_part(family_id, '/', 2), date_trunc('month', day)::DATE, 0, 0, count(*) FROM family_firsts WHERE day IS NOT NULL GROUP BY ALL
            )
            GROUP BY gemeente, maand ORDER BY gemeente, maand
            """);
        while (rows.Read())
        {
            if (IndexOf(available.Gemeenten, rows.Text(0)) is >= 0 and var gemeente)
            {
                available.Add(gemeente, rows.Date(1), (rows.Int32(2), rows.Int32(3), rows.Int32(4)));
            }
        }
    }

    private void ReadDocuments(CubeBuilder builder, CubeGemeenten gemeenten, int lines)
    {
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        using var rows = connection.Query("SELECT * EXCLUDE (number, document_id), document_id, split_part(document_id, '/', 2) FROM docs ORDER BY number");
        while (rows.Read())
        {
            // family_id, day, family_day, the norms, document_id, gemeente
            var family = builder.Families;
            if (rows.TextOrNull(0) is { } name && !families.TryAdd(name, family))
            {
                family = families[name];
            }

            builder.AddDocument(rows.Utf8(3 + lines), IndexOf(gemeenten, rows.Text(4 + lines)), family, (rows.DateOrNull(1), rows.DateOrNull(2)));
            for (var line = 0; line < lines; line++)
            {
                builder.AddNorm(rows.Double(3 + line));
            }
        }
    }

    private void ReadMeetings(CubeBuilder builder)
    {
        using var rows = connection.Query("SELECT d.number, m.meeting_date FROM met m JOIN docs d USING (document_id) ORDER BY d.number, m.meeting_date");
        while (rows.Read())
        {
            builder.AddMeeting(rows.Int32(0), rows.Date(1));
        }
    }

    private void ReadTerms(CubeBuilder builder)
    {
        using var rows = connection.Query($"""
            SELECT d.number, t.number, sum(h.occurrences)::INTEGER
            FROM {CompareInputs.Relation(scope.Inputs.Hits, scope.Gemeenten)} h JOIN docs d USING (document_id) JOIN {Terms} t USING (term)
            WHERE h.kind IN ({Sql.Text(HitKinds.Keyword)}, {Sql.Text(HitKinds.Expansion)})
            GROUP BY d.number, t.number ORDER BY d.number, t.number
            """);
        while (rows.Read())
        {
            builder.AddTerm(rows.Int32(0), rows.Int32(1), rows.Int32(2));
        }
    }

    private static int IndexOf(CubeGemeenten gemeenten, string code) => GemeenteCode.IsCode(code) ? gemeenten.IndexOf(new(code)) : -1;
}
