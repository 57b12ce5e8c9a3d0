using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Whether gaps in the data show as gaps, and silence as silence.</summary>
internal static class CoverageChecks
{
    private const string Silence = "stiltelijst";
    private const string Series = "tijdreeks";

    public static IEnumerable<TruthCheck> Of(NationPlan plan, OutTables tables)
    {
        yield return OfLedger(tables, "read", "tekst", "onleesbaar IS NULL");
        yield return OfLedger(tables, "without a text layer", "needs_ocr", "onleesbaar = 'needs_ocr'");
        yield return OfLedger(tables, "broken", "mislukt", "onleesbaar = 'corrupt'");
        yield return OfSeries(tables);
        if (!tables.Has(Silence))
        {
            yield return TruthCheck.Absent("silent gemeenten are named", Silence);
            yield break;
        }

        var silent = plan.Gemeenten.Where(gemeente => gemeente.SilentLine is not null).ToList();
        yield return TruthCheck.All(
            "silent gemeenten with good coverage are named, with their line",
            silent.Count(gemeente => Named(tables, gemeente.Code, PlantedLines.All[gemeente.SilentLine!.Value].Name) > 0), silent.Count);
        yield return TruthCheck.None("gemeenten without data that are called silent", plan.Gemeenten
            .Where(gemeente => gemeente.Group is GemeenteGroup.MissingTargetYear).Sum(gemeente => Named(tables, gemeente.Code, null)));
        var others = string.Join(", ", silent.Select(gemeente => $"'{gemeente.Code} {PlantedLines.All[gemeente.SilentLine!.Value].Name}'").DefaultIfEmpty("''"));
        var speaking = string.Join(", ", plan.Gemeenten.Select(gemeente => $"'{gemeente.Code}'"));
        yield return TruthCheck.None(
            "others that are called silent",
            tables.Number($"SELECT count(*) FROM {tables[Silence]} WHERE gemeentecode IN ({speaking}) AND gemeentecode || ' ' || actielijn NOT IN ({others})"));
    }

    private static long Named(OutTables tables, string code, string? line) => tables.Number(
        $"SELECT count(*) FROM {tables[Silence]} WHERE gemeentecode = '{code}' {(line is null ? string.Empty : $"AND actielijn = '{line}'")}");

    // Gemeente by gemeente, so that errors cannot balance.
    private static TruthCheck OfLedger(OutTables tables, string what, string column, string where)
    {
        var planted = $"SELECT gemeentecode, count(*) AS n FROM {tables.Truth("documenten")} WHERE {where} GROUP BY ALL";
        var found = $"SELECT gemeentecode, sum({column}) AS n FROM {tables["dekking"]} GROUP BY ALL HAVING n > 0";
        return TruthCheck.All(
            $"gemeenten whose documents are counted right: {what}",
            tables.Number($"SELECT count(*) FROM ({planted}) p JOIN ({found}) f USING (gemeentecode, n)"),
            tables.Number($"SELECT count(*) FROM ({planted})"));
    }

    private static TruthCheck OfSeries(OutTables tables)
    {
        const string Name = "months whose documents are counted right";
        if (!tables.Has(Series, "documenten_totaal"))
        {
            return TruthCheck.Absent(Name, Series);
        }

        var planted = $"SELECT gemeentecode, date_trunc('month', datum)::DATE AS maand, count(*) AS n FROM {tables.Truth("documenten")} WHERE onleesbaar IS NULL AND datum IS NOT NULL GROUP BY ALL";
        var found = $"SELECT gemeentecode, maand, any_value(documenten_totaal) AS n FROM {tables[Series]} GROUP BY ALL";
        return TruthCheck.All(Name, tables.Number($"SELECT count(*) FROM ({planted}) p JOIN ({found}) f USING (gemeentecode, maand, n)"), tables.Number($"SELECT count(*) FROM ({planted})"));
    }
}
