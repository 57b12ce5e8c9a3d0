using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Running;

/// <summary>The documents that failed, out of the ledgers.</summary>
public static class FailureList
{
    /// <param name="most">How many at most, by stage and id.</param>
    public static IReadOnlyList<FailedDocument> Read(RunContext context, string stage, int most)
    {
        using var connection = context.Database.Connect();
        var ledger = context.Workspace.Outcomes(stage);
        ledger.Refresh(connection);
        var files = ledger.Keys.Where(key => context.Scope.Contains(key) && ledger.Find(key)?.Summary.Contains("failed", StringComparison.Ordinal) == true);
        var failed = new List<FailedDocument>();
        foreach (var path in ledger.Paths(files))
        {
            using var rows = connection.Query(
                $"SELECT document_id, reason, min(detail) FROM {Sql.Parquet(path)} WHERE outcome = 'failed' GROUP BY ALL ORDER BY ALL");
            while (rows.Read() && failed.Count < most)
            {
                failed.Add(new FailedDocument(stage, rows.Text(0), rows.Text(1), rows.TextOrNull(2)));
            }
        }

        return failed;
    }
}

/// <summary>One of them.</summary>
public sealed record FailedDocument(string Stage, string DocumentId, string Reason, string? Detail);
