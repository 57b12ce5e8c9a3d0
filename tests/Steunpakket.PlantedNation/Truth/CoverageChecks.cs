using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Whether gaps in the data show as gaps, and silence as silence.</summary>
internal static class CoverageChecks
{
    private const string Silence = "stiltelijst";
    private const string Series = "tijdreeks";
    private const double MonthsRight = 0.97;

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
        var wrong = PlantedLines.All.Select(line => $"(actielijn = '{line.Name}' AND gemeentecode IN ({Speaking(tables, plan, line.Name)}))");
        yield return TruthCheck.None(
            "gemeenten with relevant documents that are called silent", tables.Number($"SELECT count(*) FROM {tables[Silence]} WHERE {string.Join(" OR ", wrong)}"));
    }

    private static string Speaking(OutTables tables, NationPlan plan, string line) =>
        $"SELECT gemeentecode FROM {tables.Truth("documenten")} WHERE {line} = 2 AND year(datum) = {plan.Options.TargetYear}";

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

    // By family: with one that is missed a month is wrong.
    private static TruthCheck OfSeries(OutTables tables)
    {
        if (!tables.Has(Series))
        {
            return TruthCheck.Absent("months whose families are counted right", Series);
        }

        var lines = string.Join(" UNION ALL ", PlantedLines.All.Select(line => $"""
            SELECT gemeentecode, strftime(maand, '%Y-%m') AS maand, '{line.Name}' AS actielijn, count(*) AS alle, count(*) FILTER ({line.Name} = 2) AS relevant FROM families GROUP BY ALL
            """));
        var planted = $"""
            WITH families AS (
                SELECT gemeentecode, familie, min(datum) AS maand, {string.Join(", ", PlantedLines.All.Select(line => $"max({line.Name}) AS {line.Name}"))}
                FROM {tables.Truth("documenten")} WHERE onleesbaar IS NULL AND datum IS NOT NULL GROUP BY ALL
            ) {lines}
            """;
        var of = tables.Number($"SELECT count(*) FROM ({planted})");
        var right = tables.Number($"""
            SELECT count(*) FROM ({planted}) p JOIN {tables[Series]} t ON t.gemeentecode = p.gemeentecode AND t.maand = p.maand AND t.actielijn = p.actielijn
            WHERE t.documenten_totaal = p.alle AND t.documenten_relevant = p.relevant
            """);
        return TruthCheck.AtLeast($"months whose families are counted right, of {of}", MonthsRight, (double)right / of);
    }
}
