using Steunpakket.Io.Storage;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Columns of the comparison tables (DESIGN 6).</summary>
internal static class ComparisonSchemas
{
    internal static readonly TableSchema Years = new(
        [
            new("basisjaar", Integer), new("doeljaar", Integer), new("actielijn"), new("variant"), new("n", Integer),
            new("meer", Integer), new("minder", Integer), new("evenveel", Integer), new("evenveel_nul", Integer),
            new("meer_pct", ColumnKind.Double), new("minder_pct", ColumnKind.Double), new("evenveel_pct", ColumnKind.Double),
            new("verschil_pp", ColumnKind.Double), new("ci_laag", ColumnKind.Double), new("ci_hoog", ColumnKind.Double),
            new("p", ColumnKind.Double), new("p_holm", ColumnKind.Double),
        ],
        ["doeljaar", "basisjaar", "variant", "actielijn"]);

    internal static readonly TableSchema Gemeenten = new(
        [
            new("gemeentecode"), new("gemeente"), new("actielijn"), new("jaar", Integer), new("maanden", Integer),
            new("relevante_documenten", BigInt), new("per_maand", ColumnKind.Double), new("oordeel"),
            new("telt_mee"),
        ],
        ["gemeentecode", "actielijn", "jaar"]);

    internal static readonly TableSchema Cuts = new(
        [
            new("actielijn"), new("regel"), new("drempel", ColumnKind.Double), new("documenten", Integer),
            new("verwijderd", Integer), new("verwijderd_aandeel", ColumnKind.Double),
        ],
        ["actielijn"]);
}
