using Steunpakket.Core.Representativeness;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Table <c>representativiteit</c>: by size and province, of how many gemeenten and inhabitants there are documents and hits.</summary>
internal static class RepresentativenessRows
{
    internal const string Table = "representativeness";

    private static readonly TableSchema Schema = new(
        [
            new("volgorde", Integer), new("indeling"), new("klasse"), new("gemeenten", Integer), new("inwoners", BigInt),
            new("toegankelijk", Integer), new("met_hits", Integer),
            new("toegankelijk_pct", ColumnKind.Double), new("met_hits_pct", ColumnKind.Double), new("met_hits_van_toegankelijk_pct", ColumnKind.Double),
            new("inwoners_toegankelijk", BigInt), new("inwoners_met_hits", BigInt),
            new("inwoners_toegankelijk_pct", ColumnKind.Double), new("inwoners_met_hits_pct", ColumnKind.Double),
            new("aandeel_gemeenten_pct", ColumnKind.Double), new("aandeel_toegankelijk_pct", ColumnKind.Double), new("aandeel_met_hits_pct", ColumnKind.Double),
            new("verschil_toegankelijk_sd", ColumnKind.Double), new("verschil_met_hits_sd", ColumnKind.Double),
        ],
        ["volgorde"]);

    public static string Query => $"SELECT * EXCLUDE (volgorde) FROM {Table} ORDER BY {Schema.OrderList}";

    public static void Write(DuckDbConnection connection, IReadOnlyList<StudiedGemeente> gemeenten)
    {
        Schema.CreateTemporary(connection, Table);
        using var rows = connection.Append(Table);
        foreach (var (place, row) in RepresentativenessTable.Of(gemeenten).Index())
        {
            rows.Add((int?)place).Add(row.Division).Add(row.Class).Add((int?)row.All.Gemeenten).Add((long?)row.All.Inhabitants)
                .Add((int?)row.Accessible.Gemeenten).Add((int?)row.WithHits.Gemeenten)
                .Add(row.AccessiblePct).Add(row.WithHitsPct).Add(row.WithHitsOfAccessiblePct)
                .Add((long?)row.Accessible.Inhabitants).Add((long?)row.WithHits.Inhabitants)
                .Add(row.AccessibleInhabitantsPct).Add(row.WithHitsInhabitantsPct)
                .Add(row.ShareOfAll).Add(row.ShareOfAccessible).Add(row.ShareOfWithHits)
                .Add(row.AccessibleDifference).Add(row.WithHitsDifference)
                .EndRow();
        }

        rows.Close();
    }
}
