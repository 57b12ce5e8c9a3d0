using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Whether the documents that hold a keyword were kept, and those that are relevant lie above the cut.</summary>
internal static class SelectionChecks
{
    /// <param name="selected">Files of the ledger of select.</param>
    /// <param name="relevant">File of the documents that score on a line, and whether the cut keeps them.</param>
    public static IEnumerable<TruthCheck> Of(OutTables tables, IReadOnlyList<string> selected, string relevant)
    {
        var truth = tables.Truth("documenten");
        yield return TruthCheck.All(
            "documents with a keyword are kept, others dropped",
            tables.Number($"SELECT count(*) FROM {truth} w JOIN {Sql.Parquet(selected)} s USING (document_id) WHERE (w.heeft_zoekwoord = 1) = (s.outcome = 'kept')"),
            tables.Number($"SELECT count(*) FROM {truth} WHERE onleesbaar IS NULL"));
        foreach (var (line, _) in PlantedLines.All)
        {
            var name = $"{line}: above the cut is what is relevant, of those that mention it";
            yield return File.Exists(relevant)
                ? TruthCheck.All(
                    name,
                    tables.Number($"""
                        SELECT count(*) FROM {truth} w JOIN {Sql.Parquet(relevant)} r ON r.document_id = w.document_id AND r.actielijn = '{line}'
                        WHERE w.{line} > 0 AND (w.{line} = 2) = r.relevant
                        """),
                    tables.Number($"SELECT count(*) FROM {truth} WHERE {line} > 0"))
                : TruthCheck.Absent(name, "relevant");
        }
    }
}
