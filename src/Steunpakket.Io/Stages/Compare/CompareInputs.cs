using Steunpakket.Core.Documents;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>The tables that the comparison reads.</summary>
internal sealed class CompareInputs(RunContext context)
{
    public TableStore Scores { get; } = ScoreStore.Open(context);

    public TableStore Meetings { get; } = context.Workspace.Meetings();

    public TableStore Hits { get; } = context.Workspace.Hits(context.HitsName);

    /// <summary>Which documents can be read.</summary>
    public TableView Ledger { get; } = context.Workspace.Readings();

    public TableStore Families { get; } = context.Workspace.Families();

    private TableView[] All => [Scores, Meetings, Hits, Ledger, Families];

    /// <summary>Every gemeente with a partition, ordered.</summary>
    public IReadOnlyList<GemeenteCode> Gemeenten => [.. All.SelectMany(store => store.Keys).Select(key => key.Gemeente).Distinct().Order()];

    public void Refresh(DuckDbConnection connection)
    {
        foreach (var store in All)
        {
            store.Refresh(connection);
        }
    }

    /// <summary>Names of all that is read, with their hashes.</summary>
    public IEnumerable<string> Facts() => All.SelectMany(store => store.Keys.Select(key => $"{key} {store.Find(key)?.Hash}"));

    /// <summary>The partitions of some gemeenten as something to select from; also when there is none.</summary>
    public static string Relation(TableView store, IReadOnlySet<GemeenteCode> gemeenten)
    {
        var paths = store.Paths(store.Keys.Where(key => gemeenten.Contains(key.Gemeente)));
        if (paths.Count > 0)
        {
            return Sql.Parquet(paths);
        }

        var columns = store.Schema.Columns.Select(column => $"NULL::{column.Kind.ToString().ToUpperInvariant()} AS {Sql.Name(column.Name)}");
        return $"(SELECT {string.Join(", ", columns)} WHERE false)";
    }
}
