using Steunpakket.Core.Comparison;
using Steunpakket.Core.Differences;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Differences;

/// <summary>Lays a difference out as tables of <see cref="DifferenceSchemas"/> on one connection.</summary>
/// <param name="most">How many moves in rank a line, 1 or more.</param>
internal sealed class DifferenceTables(DuckDbConnection connection, Difference difference, int most)
{
    private const string Gained = "erbij";
    private const string Lost = "eraf";

    private readonly DocumentNames _names = new(connection, difference.OldFolder, difference.NowFolder);

    /// <summary>Name, columns and how each is filled.</summary>
    public IReadOnlyList<DifferenceTable> All =>
    [
        new("verschil_documenten", DifferenceSchemas.Documents, Documents),
        new("verschil_gemeenten", DifferenceSchemas.Gemeenten, Gemeenten),
        new("verschil_relevant", DifferenceSchemas.Relevance, Relevance),
        new("verschil_rang", DifferenceSchemas.Ranks, Ranks),
        new("verschil_oordelen", DifferenceSchemas.Verdicts, Verdicts),
        new("verschil_stappen", DifferenceSchemas.Steps, Steps),
        new("verschil_termen", DifferenceSchemas.Terms, Terms),
    ];

    private void Documents(DuckDbAppender rows)
    {
        foreach (var change in difference.Selection)
        {
            var name = _names.Of(change.Id);
            rows.Add(change.Id.Value).Add(name.Gemeentecode).Add(name.Gemeente).Add(name.Title).Add(name.Date)
                .Add(change.IsGained ? Gained : Lost).Add(change.Cause.Word()).Add(name.Terms).EndRow();
        }
    }

    private void Gemeenten(DuckDbAppender rows)
    {
        foreach (var gemeente in difference.Selection.GroupBy(change => _names.Of(change.Id).Gemeentecode, StringComparer.Ordinal))
        {
            int Number(bool isGained, Cause? cause = null) => gemeente.Count(change => change.IsGained == isGained && (cause is null || change.Cause == cause));
            rows.Add(gemeente.Key).Add(_names.Of(gemeente.First().Id).Gemeente).Add((int?)Number(true)).Add((int?)Number(false))
                .Add((int?)Number(true, Cause.Added)).Add((int?)Number(true, Cause.Lists)).Add((int?)Number(true, Cause.Changed))
                .Add((int?)Number(false, Cause.Removed)).Add((int?)Number(false, Cause.Lists)).Add((int?)Number(false, Cause.Changed)).EndRow();
        }
    }

    private void Relevance(DuckDbAppender rows)
    {
        foreach (var change in RelevanceChange.Of(difference.Steps, difference.Now.Lines.Count))
        {
            var name = _names.Of(change.Id);
            rows.Add(difference.Now.Lines[change.Line]).Add(change.Id.Value).Add(name.Gemeente).Add(name.Title)
                .Add(change.IsGained ? Gained : Lost).Add(change.Cause.Word()).EndRow();
        }
    }

    private void Ranks(DuckDbAppender rows)
    {
        foreach (var move in difference.Ranks(most))
        {
            var name = _names.Of(move.Id);
            rows.Add(difference.Now.Lines[move.Line]).Add(move.Id.Value).Add(name.Gemeente).Add(name.Title).Add((int?)move.Before).Add((int?)move.After);
            foreach (var cause in Enum.GetValues<Cause>())
            {
                rows.Add((int?)move.By[cause]);
            }

            rows.EndRow();
        }
    }

    private void Verdicts(DuckDbAppender rows)
    {
        foreach (var change in difference.Verdicts)
        {
            rows.Add(change.Gemeente.Value).Add(_names.GemeenteOf(change.Gemeente.Value)).Add(difference.Now.Lines[change.Line]).Add((int?)change.BaseYear)
                .Add(change.Before.Word()).Add(change.After.Word()).Add(string.Join(' ', change.Causes.Select(cause => cause.Word()))).EndRow();
        }
    }

    private void Steps(DuckDbAppender rows)
    {
        foreach (var (number, step) in difference.Steps.Index())
        {
            foreach (var (line, year) in from line in Enumerable.Range(0, difference.Now.Lines.Count) from year in difference.Now.Options.BaseYears select (line, year))
            {
                Step(rows, (number, step), line, year);
            }
        }
    }

    private void Step(DuckDbAppender rows, (int Number, Change Change) step, int line, int year)
    {
        var (state, total) = (step.Change.State, step.Change.State.Total(line, year));
        rows.Add((int?)step.Number).Add(step.Change.Cause?.Word() ?? "oud").Add(difference.Now.Lines[line]).Add((int?)year)
            .Add((int?)state.Relevant(line).Count).Add(state.CutOff(line)?.Value)
            .Add((int?)total.N).Add((int?)total.Meer).Add((int?)total.Minder).Add((int?)total.Evenveel)
            .Add(PointDifference.Of(total)?.Value).Add(total.N == 0 ? null : (double?)SignTest.TwoSided(total.Meer, total.Minder)).EndRow();
    }

    private void Terms(DuckDbAppender rows)
    {
        using var found = connection.Query($"""
            WITH oud AS ({Weights(difference.OldFolder)}), nieuw AS ({Weights(difference.NowFolder)})
            SELECT coalesce(n.term, o.term), coalesce(n.groep, o.groep),
                CASE WHEN o.term IS NULL THEN 'erbij' WHEN n.term IS NULL THEN 'eraf' WHEN o.idf <> n.idf THEN 'gewicht' ELSE 'hits' END,
                o.hits, n.hits, o.documenten, n.documenten, o.idf, n.idf
            FROM oud o FULL JOIN nieuw n ON n.term = o.term AND n.groep = o.groep
            WHERE o.term IS NULL OR n.term IS NULL OR o.hits <> n.hits OR o.documenten <> n.documenten OR o.idf <> n.idf
            """);
        while (found.Read())
        {
            rows.Add(found.Text(0)).Add(found.Text(1)).Add(found.Text(2)).Add(found.Int64OrNull(3)).Add(found.Int64OrNull(4))
                .Add(found.Int64OrNull(5)).Add(found.Int64OrNull(6)).Add(found.DoubleOrNull(7)).Add(found.DoubleOrNull(8)).EndRow();
        }
    }

    // Filters such as covid stand in the frequency table and in no score; what occurs nowhere has no weight that could be another.
    private static string Weights(SnapshotFolder folder) => $"""
        SELECT f.term, f.groep, f.hits, f.documenten, w.idf FROM {Sql.Parquet(folder.Table("frequentietabel"))} f
        LEFT JOIN (SELECT DISTINCT term, idf FROM {Sql.Parquet(folder.Table("hits"))}) w ON w.term = f.term
        """;
}
