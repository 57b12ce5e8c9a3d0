using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Whether the documents that hold a keyword were kept, and those that are relevant lie above the cut.</summary>
internal static class SelectionChecks
{
    /// <param name="selected">Files of the ledger of select.</param>
    /// <param name="cuts">File of the cut of each line.</param>
    public static IEnumerable<TruthCheck> Of(OutTables tables, IReadOnlyList<string> selected, string cuts)
    {
        var truth = tables.Truth("documenten");
        yield return TruthCheck.All(
            "documents with a keyword are kept, others dropped",
            tables.Number($"SELECT count(*) FROM {truth} w JOIN {Sql.Parquet(selected)} s USING (document_id) WHERE (w.heeft_zoekwoord = 1) = (s.outcome = 'kept')"),
            tables.Number($"SELECT count(*) FROM {truth} WHERE onleesbaar IS NULL"));
        foreach (var (line, _) in PlantedLines.All)
        {
            var cut = $"(SELECT drempel FROM {Sql.Parquet(cuts)} WHERE actielijn = {Sql.Text(line)})";
            yield return TruthCheck.All(
                $"{line}: above the cut is what is relevant",
                tables.Number($"SELECT count(*) FROM {truth} w JOIN {tables["documenten"]} d USING (document_id) WHERE (w.{line} = 2) = (d.{line}_norm > {cut})"),
                tables.Number($"SELECT count(*) FROM {truth} WHERE heeft_zoekwoord = 1"));
        }
    }
}
