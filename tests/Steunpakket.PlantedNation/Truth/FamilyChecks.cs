using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Whether copies and versions are in one family, and what only looks like them is not.</summary>
internal static class FamilyChecks
{
    private const double Precision = 0.98;
    private const double Recall = 0.95;

    // The hardest: some titles name no more than a kind and a street, and corrections differ in words.
    private const double RecallOfVersions = 0.9;
    private const double MostMerged = 0.01;
    private const string Found = "found_families";

    /// <param name="families">To select from: document_id, family_id.</param>
    public static IEnumerable<TruthCheck> Of(OutTables tables, string families)
    {
        tables.Connection.Execute($"""
            CREATE OR REPLACE TEMP TABLE {Found} AS
            SELECT w.*, coalesce(f.family_id, w.document_id) AS gevonden FROM {tables.Truth("documenten")} w LEFT JOIN {families} f USING (document_id)
            WHERE w.onleesbaar IS NULL
            """);
        var (found, both) = (Pairs(tables, "gevonden"), Pairs(tables, "gevonden, familie"));
        yield return TruthCheck.AtLeast($"pairs of a found family that are planted, of {found}", Precision, found == 0 ? 1 : (double)both / found);
        var planted = Pairs(tables, "familie");
        yield return TruthCheck.AtLeast($"planted pairs that are found, of {planted}", Recall, (double)both / planted);
        foreach (var check in OfRoles(tables).Concat(OfLookalikes(tables)))
        {
            yield return check;
        }

        yield return TruthCheck.None(
            "families with documents of two gemeenten", tables.Number($"SELECT count(*) FROM (SELECT gevonden FROM {Found} GROUP BY gevonden HAVING count(DISTINCT gemeentecode) > 1)"));
    }

    private static IEnumerable<TruthCheck> OfRoles(OutTables tables)
    {
        foreach (var role in Enum.GetValues<CopyRole>().Where(role => role != CopyRole.Original))
        {
            var all = tables.Number($"SELECT count(*) FROM {Found} WHERE rol = '{role}'");
            var right = tables.Number($"""
                SELECT count(*) FROM {Found} c JOIN {Found} o ON o.familie = c.familie AND o.rol = 'Original' AND o.gevonden = c.gevonden WHERE c.rol = '{role}'
                """);
            var least = role switch { CopyRole.ExactCopy or CopyRole.LaterMeeting => 1, CopyRole.Adopted => Recall, _ => RecallOfVersions };
            yield return TruthCheck.AtLeast($"{role} with its original, of {all}", least, (double)right / Math.Max(1, all));
        }
    }

    private static IEnumerable<TruthCheck> OfLookalikes(OutTables tables)
    {
        foreach (var shared in (string[])[SharedText.TemplateMotion, SharedText.YearReport, SharedText.FormLetter])
        {
            var all = tables.Number($"SELECT count(*) FROM {Found} WHERE deelt = '{shared}'");
            var merged = tables.Number($"""
                SELECT count(DISTINCT a.document_id) FROM {Found} a JOIN {Found} b USING (gevonden)
                WHERE a.deelt = '{shared}' AND b.deelt = '{shared}' AND a.familie <> b.familie
                """);
            yield return new TruthCheck($"{shared}: of {all}, merged with another one", "< 1 %", $"{merged}", merged < MostMerged * Math.Max(1, all));
        }
    }

    private static long Pairs(OutTables tables, string groups) =>
        tables.Number($"SELECT coalesce(sum(n * (n - 1) / 2), 0) FROM (SELECT count(*) AS n FROM {Found} GROUP BY {groups})");
}
