using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Counts, per gemeente and year, what the comparison needs; document × meeting rows, as the study did.</summary>
internal sealed class YearCounts(RunContext context, (TableStore Scores, TableStore Meetings, TableStore Ledger) tables, IReadOnlyList<string> lines)
{
    private readonly int[] _years = [.. context.Config.Compare.BaseYears.Append(context.Config.Compare.TargetYear).Order()];
    private readonly Dictionary<GemeenteCode, CoveredMonths> _months = [];

    /// <summary>The lowest quartile of each line, over one document a family, pooled over the compared years.</summary>
    public IReadOnlyList<RelevanceCut> Cuts(DuckDbConnection connection)
    {
        var scores = lines.Select(_ => new List<ActionLineScore>()).ToArray();
        var represented = FamilyTable.Represented(context, connection);
        var counted = new HashSet<string>(StringComparer.Ordinal);
        using var rows = connection.Query(Selected());
        while (rows.Read())
        {
            var id = rows.Text(0);

            // The smallest id of a family may lie outside the compared years; then another member speaks for it.
            if (Place(id, rows.DateOrNull(1)) is null || !counted.Add(represented.GetValueOrDefault(id, id)))
            {
                continue;
            }

            for (var i = 0; i < scores.Length; i++)
            {
                scores[i].Add(new ActionLineScore(rows.Double(2 + i)));
            }
        }

        return [.. lines.Select((line, i) => RelevanceCut.Of(line, scores[i], context.Config.Compare.Cut))];
    }

    public ComparisonInput Input(DuckDbConnection connection, IReadOnlyList<RelevanceCut> cuts)
    {
        var counts = new Dictionary<(GemeenteCode, int), Counted>();
        CountDocuments(connection, counts);
        CountRelevant(connection, counts, cuts);
        var gemeenten = Gemeenten(counts.Keys.Select(key => key.Item1));
        return new ComparisonInput
        {
            Lines = lines,
            Years = [.. from gemeente in gemeenten from year in _years select Year(gemeente, year, counts.GetValueOrDefault((gemeente.Code, year)))],
            Successors = gemeenten.ToDictionary(gemeente => gemeente.Code, gemeente => Target(gemeente.Code)),
            Names = context.Gemeenten.All.ToDictionary(gemeente => gemeente.Code, gemeente => gemeente.Name),
        };
    }

    private GemeenteYear Year(Gemeente gemeente, int year, Counted? counted) => new()
    {
        Gemeente = gemeente.Code,
        Year = year,
        Months = Months(gemeente.Code).Count(year),
        HasDocuments = counted is not null,
        HasKeywordDocuments = counted?.HasKeyword == true,
        Relevant = lines.Select((line, i) => (line, counted?.Relevant[i] ?? 0)).ToDictionary(pair => pair.line, pair => pair.Item2, StringComparer.Ordinal),
    };

    // With one part of a merged gemeente come its other parts: what is missing there would pass for growth.
    private List<Gemeente> Gemeenten(IEnumerable<GemeenteCode> seen)
    {
        var targets = seen.Distinct().Select(code => (code, Target: Target(code))).ToList();
        var codes = targets.Select(pair => pair.code).ToHashSet();
        var into = targets.Where(pair => pair.Target is not null).Select(pair => pair.Target!.Value).ToHashSet();
        return [.. context.Gemeenten.All.Where(gemeente =>
            codes.Contains(gemeente.Code) || (Target(gemeente.Code) is { } target && into.Contains(target)))];
    }

    private GemeenteCode? Target(GemeenteCode code)
    {
        var end = new DateOnly(context.Config.Compare.TargetYear, 12, 31);
        return context.Gemeenten.On(end < context.Config.Period.Until ? end : context.Config.Period.Until, code);
    }

    private void CountDocuments(DuckDbConnection connection, Dictionary<(GemeenteCode, int), Counted> counts)
    {
        if (tables.Ledger.Keys.Count == 0 || tables.Meetings.Keys.Count == 0)
        {
            return;
        }

        using var rows = connection.Query($"""
            SELECT DISTINCT split_part(m.document_id, '/', 2), m.meeting_date FROM {Sql.Parquet(tables.Meetings.AllPaths)} m
            SEMI JOIN (SELECT document_id FROM {Sql.Parquet(tables.Ledger.AllPaths)} WHERE outcome = 'kept') e USING (document_id)
            WHERE m.meeting_date IS NOT NULL
            """);
        while (rows.Read())
        {
            if (Place($"/{rows.Text(0)}/", rows.Date(1)) is { } place)
            {
                counts.TryAdd(place, new Counted(new long[lines.Count]));
            }
        }
    }

    private void CountRelevant(DuckDbConnection connection, Dictionary<(GemeenteCode, int), Counted> counts, IReadOnlyList<RelevanceCut> cuts)
    {
        using var rows = connection.Query(Selected());
        while (rows.Read())
        {
            // Absent when extract took a text back and select has not run since.
            if (Place(rows.Text(0), rows.DateOrNull(1)) is not { } place || !counts.TryGetValue(place, out var counted))
            {
                continue;
            }

            counted.HasKeyword = true;
            for (var i = 0; i < cuts.Count; i++)
            {
                counted.Relevant[i] += cuts[i].Keeps(new ActionLineScore(rows.Double(2 + i))) ? 1 : 0;
            }
        }
    }

    private string Selected()
    {
        var columns = lines.Select(line => $", s.{Sql.Name(ScoreTable.Norm(line))}");
        return tables.Scores.Keys.Count == 0 || tables.Meetings.Keys.Count == 0
            ? "SELECT '' WHERE false"
            : $"""
                SELECT s.document_id, m.meeting_date {string.Concat(columns)}
                FROM {Sql.Parquet(tables.Scores.AllPaths)} s JOIN {Sql.Parquet(tables.Meetings.AllPaths)} m USING (document_id)
                ORDER BY s.document_id, m.meeting_date, m.meeting
                """;
    }

    /// <summary>Where a row counts; null outside the compared years and the covered months.</summary>
    private (GemeenteCode Gemeente, int Year)? Place(string documentId, DateOnly? date)
    {
        if (date is not { } day || !_years.Contains(day.Year) || documentId.Split('/', 3)[1] is not { } code || !GemeenteCode.IsCode(code))
        {
            return null;
        }

        var gemeente = new GemeenteCode(code);
        return Months(gemeente).Covers(day) ? (gemeente, day.Year) : null;
    }

    private CoveredMonths Months(GemeenteCode code)
    {
        if (!_months.TryGetValue(code, out var months))
        {
            var gemeente = context.Gemeenten.Find(code);
            var data = new DateWindow(context.Config.Period.Since, context.Config.Period.Until);
            var life = new DateWindow(gemeente?.ValidFrom ?? DateOnly.MinValue, gemeente?.ValidUntil ?? DateOnly.MaxValue);
            _months[code] = months = new CoveredMonths(data, life);
        }

        return months;
    }

    private sealed class Counted(long[] relevant)
    {
        public bool HasKeyword { get; set; }

        public long[] Relevant => relevant;
    }
}
