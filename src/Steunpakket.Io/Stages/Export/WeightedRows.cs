using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Representativeness;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Table <c>representativiteit_gewogen</c>: the percentages of variant <c>study</c> raw, by size × province and by inhabitants.</summary>
internal sealed class WeightedRows(ComparisonPaths comparison, int targetYear)
{
    internal const string Table = "weighted";

    private static readonly TableSchema Schema = new(
        [
            new("volgorde", Integer), new("basisjaar", Integer), new("doeljaar", Integer), new("actielijn"), new("weging"),
            new("gemeenten", Integer), new("gemeenten_effectief", ColumnKind.Double), new("cellen", Integer), new("samengevoegd", Integer),
            new("meer_pct", ColumnKind.Double), new("minder_pct", ColumnKind.Double), new("evenveel_pct", ColumnKind.Double), new("verschil_pp", ColumnKind.Double),
        ],
        ["basisjaar", "actielijn", "volgorde"]);

    private static readonly Dictionary<string, Verdict> Verdicts =
        new[] { Verdict.Meer, Verdict.Minder, Verdict.Evenveel }.ToDictionary(verdict => verdict.Word(), StringComparer.Ordinal);

    public static string Query => $"SELECT * EXCLUDE (volgorde) FROM {Table} ORDER BY {Schema.OrderList}";

    public void Write(DuckDbConnection connection, IReadOnlyList<StudiedGemeente> population)
    {
        var groups = Counted(connection, population.Select(gemeente => gemeente.Code).ToHashSet());
        Schema.CreateTemporary(connection, Table);
        using var rows = connection.Append(Table);
        foreach (var ((year, line), verdicts) in groups)
        {
            foreach (var (place, (name, weights)) in Weighings(population, verdicts.Keys.ToHashSet()).Index())
            {
                var percentages = WeightedVerdicts.Of(verdicts, weights);
                rows.Add((int?)place).Add((int?)year).Add((int?)targetYear).Add(line).Add(name)
                    .Add((int?)verdicts.Count).Add(weights.EffectiveN).Add(weights.Cells).Add(weights.Collapsed)
                    .Add(percentages?.Meer).Add(percentages?.Minder).Add(percentages?.Evenveel).Add(percentages?.Difference)
                    .EndRow();
            }
        }

        rows.Close();
    }

    private static IEnumerable<(string Name, Weights Weights)> Weighings(IReadOnlyList<StudiedGemeente> population, HashSet<GemeenteCode> counted) =>
    [
        ("ongewogen", Weights.Equal(counted)),
        ("grootte_provincie", PostStratification.Of(population, counted)),
        ("inwoners", Weights.Inhabitants(population.Where(gemeente => counted.Contains(gemeente.Code)))),
    ];

    // A line and year of which no gemeente counts has rows too.
    private Dictionary<(int Year, string Line), Dictionary<GemeenteCode, Verdict>> Counted(DuckDbConnection connection, HashSet<GemeenteCode> population)
    {
        var groups = new Dictionary<(int, string), Dictionary<GemeenteCode, Verdict>>();
        using var rows = connection.Query($"SELECT gemeentecode, actielijn, jaar, oordeel, telt_mee FROM {Sql.Parquet(comparison.Gemeenten)} WHERE jaar <> {targetYear}");
        while (rows.Read())
        {
            var verdicts = groups.TryGetValue((rows.Int32(2), rows.Text(1)), out var found) ? found : groups[(rows.Int32(2), rows.Text(1))] = [];
            if (rows.TextOrNull(4) == "ja" && GemeenteCode.Parse(rows.Text(0)) is var code && population.Contains(code))
            {
                verdicts.Add(code, Verdicts[rows.Text(3)]);
            }
        }

        return groups;
    }
}
