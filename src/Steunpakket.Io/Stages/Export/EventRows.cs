using System.Globalization;
using Steunpakket.Core.Series;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Table <c>gebeurtenissen</c>: per event and action line how the national share of relevant documents goes on in the event's month.</summary>
internal sealed class EventRows(IReadOnlyList<MarkedEvent> events, int leastMonths)
{
    internal const string Table = "event_changes";

    /// <summary>What the numbers are and what they are not; in every row.</summary>
    public const string Reading = "samenhang, geen effect";

    private static readonly TableSchema Schema = new(
        [
            new("maand"), new("naam"), new("omvang_mln_euro", ColumnKind.Double), new("actielijn"), new("maanden_voor", Integer), new("maanden_na", Integer),
            new("niveau_pp", ColumnKind.Double), new("niveau_laag", ColumnKind.Double), new("niveau_hoog", ColumnKind.Double),
            new("trend_voor_pp", ColumnKind.Double), new("trend_voor_laag", ColumnKind.Double), new("trend_voor_hoog", ColumnKind.Double),
            new("trend_verandering_pp", ColumnKind.Double), new("trend_verandering_laag", ColumnKind.Double), new("trend_verandering_hoog", ColumnKind.Double),
            new("vertraging", Integer), new("reden"), new("duiding"), new("bron"),
        ],
        ["maand", "naam", "actielijn"]);

    public static string Query => $"SELECT {Schema.SelectList} FROM {Table} ORDER BY {Schema.OrderList}";

    /// <summary>After <see cref="SeriesTables.Write"/>.</summary>
    public void Write(DuckDbConnection connection, IReadOnlyList<string> lines)
    {
        var months = National(connection);
        var trend = new SegmentedTrend(leastMonths);
        Schema.CreateTemporary(connection, Table);
        using var rows = connection.Append(Table);
        foreach (var (marked, line) in events.SelectMany(_ => lines, (marked, line) => (marked, line)))
        {
            Append(rows, marked, line, trend.At(months[line], marked.Month));
        }

        rows.Close();
    }

    private static void Append(DuckDbAppender rows, MarkedEvent marked, string line, EventChange change)
    {
        rows.Add(marked.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture)).Add(marked.Name).Add(marked.Millions).Add(line)
            .Add((int?)change.MonthsBefore).Add((int?)change.MonthsAfter);
        foreach (var estimate in new[] { change.Level, change.TrendBefore, change.TrendChange })
        {
            rows.Add(estimate?.Value).Add(estimate?.Low).Add(estimate?.High);
        }

        rows.Add(change.Lag).Add(change.Reason ?? string.Empty).Add(Reading).Add(marked.Source).EndRow();
    }

    private static ILookup<string, MonthShare> National(DuckDbConnection connection)
    {
        var months = new List<(string Line, MonthShare Share)>();
        using var rows = connection.Query($"""
            SELECT actielijn, maand, sum(documenten_relevant)::BIGINT, sum(documenten_totaal)::BIGINT FROM {SeriesTables.Months}
            GROUP BY actielijn, maand ORDER BY actielijn, maand
            """);
        while (rows.Read())
        {
            months.Add((rows.Text(0), new MonthShare(rows.Date(1), rows.Int64(2), rows.Int64(3))));
        }

        return months.ToLookup(month => month.Line, month => month.Share, StringComparer.Ordinal);
    }
}
