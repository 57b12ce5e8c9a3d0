using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>The columns of the study's Figure 1, in its order and with its headers (METHOD C9).</summary>
internal static class FigureOne
{
    public static IReadOnlyList<string> Headers(IReadOnlyList<string> lines) =>
    [
        "Gemeente", "Titel van het document", "Hits", "Vergaderdatum", "relevantie_score", "URL",
        .. lines.Select(line => Capitalised(ScoreTable.Norm(line))),
    ];

    /// <param name="documenten">The exported table, which has the right order already.</param>
    public static string Query(string documenten, IReadOnlyList<string> lines)
    {
        var norms = lines.Select(line => $", {Sql.Name(ScoreTable.Norm(line))}");
        return $"SELECT gemeente, titel, hits, vergaderdatum, relevantie_score, url{string.Concat(norms)} FROM {Sql.Parquet(documenten)}";
    }

    private static string Capitalised(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
