using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Columns of the drift report of a refit. <c>oud</c> is the model that was, <c>nieuw</c> the one that took its place.</summary>
internal static class DriftSchemas
{
    /// <summary>One row a term; <c>verschil</c> is new idf minus old.</summary>
    internal static readonly TableSchema Terms = new(
        [
            new("model_oud"), new("model_nieuw"), new("term"), new("groepen"), new("df_oud", BigInt), new("df_nieuw", BigInt),
            new("idf_oud", ColumnKind.Double), new("idf_nieuw", ColumnKind.Double), new("verschil", ColumnKind.Double),
        ],
        ["term"]);

    /// <summary>One row an action line and one for the general group.</summary>
    /// <remarks>
    /// <c>fitset</c> is N; <c>documenten</c> counts those that score under either model, <c>verschoven_1</c> and <c>_5</c> those whose norm moved by
    /// more than 1 and 5 points, <c>erbij</c> and <c>eraf</c> those that crossed the lowest-quartile cut <c>drempel</c>, taken over all dates.
    /// </remarks>
    internal static readonly TableSchema Lines = new(
        [
            new("model_oud"), new("model_nieuw"), new("actielijn"), new("fitset_oud", BigInt), new("fitset_nieuw", BigInt),
            new("maximum_oud", ColumnKind.Double), new("maximum_nieuw", ColumnKind.Double), new("documenten", Integer),
            new("verschoven_1", Integer), new("verschoven_5", Integer), new("grootste_verschuiving", ColumnKind.Double),
            new("kendall_tau", ColumnKind.Double), new("spearman_rho", ColumnKind.Double),
            new("drempel_oud", ColumnKind.Double), new("drempel_nieuw", ColumnKind.Double), new("erbij", Integer), new("eraf", Integer),
        ],
        ["actielijn"]);

    /// <summary>The rows about the model of now; none when no refit led to it.</summary>
    public static string Query(string path, TableSchema schema, string model)
    {
        var empty = $"SELECT {string.Join(", ", schema.Columns.Select(column => $"NULL::{column.Kind.ToString().ToUpperInvariant()} AS {Sql.Name(column.Name)}"))} WHERE false";
        return File.Exists(path)
            ? $"SELECT {schema.SelectList} FROM {Sql.Parquet(path)} WHERE model_nieuw = {Sql.Text(model)} ORDER BY {schema.OrderList}"
            : empty;
    }
}
