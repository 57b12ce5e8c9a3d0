using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Scoring.Ledger;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Explaining;

/// <summary>Reads from the table of scores what stands there about one document, and its place among the others.</summary>
internal sealed class StoredRows
{
    private readonly DuckDbConnection _connection;
    private readonly TableStore _scores;
    private readonly IReadOnlyList<string> _lines;

    public StoredRows(RunContext context, DuckDbConnection connection)
    {
        _connection = connection;
        _scores = ScoreStore.Open(context);
        _scores.Refresh(connection);
        _lines = [.. ScoreStore.Lines(context), context.Config.Score.General];
    }

    /// <summary>Hash of what the partition was made with; null when there is none.</summary>
    public string? MadeWith(PartitionKey key) => _scores.Find(key)?.Fingerprint.Options;

    /// <returns>Null when the document has no scores.</returns>
    public (StoredScores Scores, int? BestPage)? Read(PartitionKey key, string id)
    {
        if (!_scores.Contains(key))
        {
            return null;
        }

        var columns = _lines.SelectMany(line => new[] { Sql.Name(ScoreTable.Raw(line)), Sql.Name(ScoreTable.Norm(line)) });
        using var rows = _connection.Query($"""
            SELECT best_page, hits, relevantie_score, {string.Join(", ", columns)} FROM {Sql.Parquet(_scores.PathOf(key))} WHERE document_id = {Sql.Text(id)}
            """);
        if (!rows.Read())
        {
            return null;
        }

        var lines = _lines.Select((line, i) => (line, Numbers: (rows.Double(3 + (2 * i)), rows.Double(4 + (2 * i)))))
            .ToDictionary(pair => pair.line, pair => pair.Numbers, StringComparer.Ordinal);
        return (new StoredScores(rows.Int32(1), rows.Double(2), lines), rows.Int32OrNull(0));
    }

    /// <summary>The place of each of its scores above 0.</summary>
    public IReadOnlyDictionary<string, ScoreRank> Ranks(GemeenteCode gemeente, StoredScores document)
    {
        (string Name, string Column, double Value)[] scores =
        [
            .. _lines.Select(line => (line, Sql.Name(ScoreTable.Raw(line)), document.Lines[line].Raw))
                .Prepend((ScoreLedger.Relevance, Sql.Name(ScoreLedger.Relevance), document.Relevance))
                .Where(score => score.Item3 > 0),
        ];
        if (scores.Length == 0)
        {
            return new Dictionary<string, ScoreRank>();
        }

        using var rows = _connection.Query($"""
            SELECT {string.Join(", ", scores.Select(score => Counts(score.Column, score.Value, gemeente)))} FROM {Sql.Parquet(_scores.AllPaths)}
            """);
        rows.Read();
        return scores.Select((score, i) => (score.Name, Rank: new ScoreRank(
                new Place(1 + rows.Int64(4 * i), rows.Int64((4 * i) + 1)), new Place(1 + rows.Int64((4 * i) + 2), rows.Int64((4 * i) + 3)))))
            .ToDictionary(pair => pair.Name, pair => pair.Rank, StringComparer.Ordinal);
    }

    private static string Counts(string column, double value, GemeenteCode gemeente)
    {
        var above = string.Create(CultureInfo.InvariantCulture, $"{column} > '{value:R}'::DOUBLE");
        var own = $"split_part(document_id, '/', 2) = {Sql.Text(gemeente.Value)}";
        return $"count(*) FILTER ({above} AND {own}), count(*) FILTER ({column} > 0 AND {own}), count(*) FILTER ({above}), count(*) FILTER ({column} > 0)";
    }
}
