using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Truth;

/// <summary>Whether planted faults are flagged, and nothing else is.</summary>
internal static class QualityChecks
{
    public static IEnumerable<TruthCheck> Of(OutTables tables)
    {
        var joined = $"(SELECT w.kwaliteit AS planted, d.kwaliteit AS found FROM {tables.Truth("documenten")} w JOIN {tables["documenten"]} d USING (document_id))";
        foreach (var flag in PlantedFlags.All)
        {
            var (planted, found) = ($"list_contains(string_split(planted, ' '), '{flag}')", $"list_contains(string_split(coalesce(found, ''), ' '), '{flag}')");
            if (tables.Number($"SELECT count(*) FROM {joined} WHERE {found}") == 0)
            {
                yield return TruthCheck.Absent($"{flag} is flagged", "documenten.kwaliteit");
                continue;
            }

            yield return TruthCheck.All(
                $"{flag} is flagged",
                tables.Number($"SELECT count(*) FROM {joined} WHERE {planted} AND {found}"),
                tables.Number($"SELECT count(*) FROM {joined} WHERE {planted}"));
            yield return TruthCheck.None($"{flag} where none was planted", tables.Number($"SELECT count(*) FROM {joined} WHERE {found} AND NOT {planted}"));
        }
    }
}
