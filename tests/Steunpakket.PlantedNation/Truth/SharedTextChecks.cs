using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Whether texts that gemeenten share are reported as such.</summary>
internal static class SharedTextChecks
{
    private const string Table = "gedeelde_tekst";
    private const double Recall = 0.95;
    private const double Precision = 0.98;

    public static IEnumerable<TruthCheck> Of(OutTables tables)
    {
        if (!tables.Has(Table))
        {
            yield return TruthCheck.Absent("texts that gemeenten share are reported", Table);
            yield break;
        }

        // One document a family: further copies within a gemeente are its family's.
        var regional = $"(SELECT document_id, familie, gemeentecode, deelt_met FROM {tables.Truth("documenten")} WHERE deelt = '{SharedText.Regional}' AND onleesbaar IS NULL)";
        var shared = $"(SELECT * FROM {regional} WHERE deelt_met IN (SELECT deelt_met FROM {regional} GROUP BY deelt_met HAVING count(DISTINCT gemeentecode) > 1))";
        var planted = tables.Number($"SELECT count(DISTINCT familie) FROM {shared}");
        var found = tables.Number($"""
            SELECT count(DISTINCT s.familie) FROM {shared} s JOIN {tables[Table]} g USING (document_id)
            JOIN {tables[Table]} h ON h.groep = g.groep JOIN {shared} t ON t.document_id = h.document_id
            WHERE t.deelt_met = s.deelt_met AND t.gemeentecode <> s.gemeentecode
            """);
        yield return TruthCheck.AtLeast($"texts of gemeenten that are reported together, of {planted}", Recall, (double)found / Math.Max(1, planted));
        var rows = tables.Number($"SELECT count(*) FROM {tables[Table]}");
        var right = tables.Number($"SELECT count(*) FROM {tables[Table]} SEMI JOIN {shared} USING (document_id)");
        yield return TruthCheck.AtLeast($"reported texts that are shared, of {rows}", Precision, rows == 0 ? 1 : (double)right / rows);
    }
}
