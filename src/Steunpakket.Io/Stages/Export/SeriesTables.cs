using Steunpakket.Core.Series;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Stages.Export;

/// <summary>
/// Tables <c>tijdreeks</c> and <c>tijdreeks_landelijk</c>: families of documents a month, dated at their first meeting, the relevant ones and all
/// (METHOD E8). Only whole months within the data window and the gemeente's life; gemeenten as they were then.
/// </summary>
internal sealed class SeriesTables(ComparisonPaths comparison, IReadOnlyList<string> lines)
{
    internal const string Months = "series_months";
    internal const string Events = "series_events";

    private static readonly TableSchema EventSchema = new([new("maand", Date), new("naam")], ["maand", "naam"]);

    public static string Query => $"SELECT gemeentecode, strftime(maand, '%Y-%m') AS maand, actielijn, documenten_relevant, documenten_totaal FROM {Months} ORDER BY ALL";

    public static string National => $"""
        SELECT strftime(m.maand, '%Y-%m') AS maand, m.actielijn, sum(m.documenten_relevant)::BIGINT AS documenten_relevant,
            sum(m.documenten_totaal)::BIGINT AS documenten_totaal,
            CASE WHEN sum(m.documenten_totaal) > 0 THEN sum(m.documenten_relevant) / sum(m.documenten_totaal)::DOUBLE END AS aandeel,
            count(*) FILTER (m.documenten_totaal > 0) AS gemeenten,
            coalesce((SELECT string_agg(e.naam, '; ' ORDER BY e.naam) FROM {Events} e WHERE e.maand = m.maand), '') AS gebeurtenissen
        FROM {Months} m GROUP BY m.maand, m.actielijn ORDER BY m.maand, m.actielijn
        """;

    public void Write(DuckDbConnection connection, IReadOnlyList<MarkedEvent> events)
    {
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Months} AS {Counted()}");
        EventSchema.CreateTemporary(connection, Events);
        using var rows = connection.Append(Events);
        foreach (var marked in events)
        {
            rows.Add((DateOnly?)marked.Month).Add(marked.Name).EndRow();
        }

        rows.Close();
    }

    // A family is relevant when one of its documents is, and dated by the first of all of them.
    private string Counted() => $"""
        WITH dated AS (
            SELECT familie_id, date_trunc('month', min(eerste_datum))::DATE AS maand FROM {Sql.Parquet(comparison.Relevant)} GROUP BY familie_id
        ), relevant AS (
            SELECT r.gemeentecode, d.maand, r.actielijn, count(DISTINCT r.familie_id) AS n
            FROM {Sql.Parquet(comparison.Relevant)} r JOIN dated d USING (familie_id) WHERE r.relevant AND d.maand IS NOT NULL GROUP BY ALL
        )
        SELECT a.gemeentecode, a.maand, l.actielijn, coalesce(r.n, 0)::BIGINT AS documenten_relevant, a.families::BIGINT AS documenten_totaal
        FROM {Sql.Parquet(comparison.Available)} a
        CROSS JOIN (SELECT unnest([{string.Join(", ", lines.Select(Sql.Text))}]::VARCHAR[]) AS actielijn) l
        LEFT JOIN relevant r ON r.gemeentecode = a.gemeentecode AND r.maand = a.maand AND r.actielijn = l.actielijn
        WHERE a.gedekt
        """;
}
