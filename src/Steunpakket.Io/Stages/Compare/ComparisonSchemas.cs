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
            new("bootstrap_laag", ColumnKind.Double), new("bootstrap_hoog", ColumnKind.Double), new("onvergelijkbaar", Integer),
        ],
        ["doeljaar", "basisjaar", "variant", "actielijn"]);

    internal static readonly TableSchema Gemeenten = new(
        [
            new("gemeentecode"), new("gemeente"), new("actielijn"), new("jaar", Integer), new("maanden", Integer),
            new("relevante_documenten", BigInt), new("per_maand", ColumnKind.Double), new("oordeel"),
            new("telt_mee"),
        ],
        ["gemeentecode", "actielijn", "jaar"]);

    /// <summary>A pair of rows a gemeente × line × variant × base year: the base year, and the target year as it is held against it.</summary>
    internal static readonly TableSchema Variants = new(
        [
            new("variant"), new("gemeentecode"), new("gemeente"), new("actielijn"), new("basisjaar", Integer), new("jaar", Integer),
            new("maanden", Integer), new("relevant", BigInt), new("totaal", BigInt), new("maat", ColumnKind.Double),
            new("oordeel"), new("telt_mee"), new("reden"),
        ],
        ["variant", "gemeentecode", "actielijn", "basisjaar", "jaar"]);

    internal static readonly TableSchema Sensitivity = new(
        [
            new("basisjaar", Integer), new("doeljaar", Integer), new("actielijn"),
            new("zoekwoorden"), new("weging"), new("kwartiel"), new("eenheid"), new("gelijk"),
            new("n", Integer), new("meer", Integer), new("minder", Integer), new("evenveel", Integer), new("evenveel_nul", Integer),
            new("verschil_pp", ColumnKind.Double), new("p", ColumnKind.Double), new("oordeel"),
        ],
        ["doeljaar", "basisjaar", "actielijn", "zoekwoorden", "weging", "kwartiel", "eenheid", "gelijk"]);

    internal static readonly TableSchema Robustness = new(
        [
            new("basisjaar", Integer), new("doeljaar", Integer), new("actielijn"), new("oordeel_study"),
            new("varianten", Integer), new("meer", Integer), new("minder", Integer), new("geen_verschil", Integer), new("onvergelijkbaar", Integer),
            new("gevoeligheid_varianten", Integer), new("gevoeligheid_meer", Integer), new("gevoeligheid_minder", Integer), new("gevoeligheid_geen_verschil", Integer),
            new("gevoeligheid_onvergelijkbaar", Integer),
        ],
        ["doeljaar", "basisjaar", "actielijn"]);

    internal static readonly TableSchema Influence = new(
        [
            new("actielijn"), new("term"), new("groep"), new("soort"), new("hits", BigInt), new("documenten", Integer), new("aandeel_hits", ColumnKind.Double),
            new("relevant", Integer), new("relevant_zonder", Integer), new("verloren", Integer), new("gewonnen", Integer), new("kendall_tau", ColumnKind.Double),
            new("basisjaar", Integer), new("oordeel"), new("oordeel_zonder"), new("verschil_pp", ColumnKind.Double), new("verschil_pp_zonder", ColumnKind.Double),
            new("gemeenten_anders", Integer),
        ],
        ["actielijn", "term", "basisjaar"]);

    /// <summary><c>gebruikt</c> is ja for the cut of the settings, which decides what is relevant.</summary>
    internal static readonly TableSchema Cuts = new(
        [
            new("kwartiel"), new("gebruikt"), new("actielijn"), new("jaar", Integer), new("gemeentecode"),
            new("regel"), new("drempel", ColumnKind.Double), new("documenten", Integer),
            new("verwijderd", Integer), new("verwijderd_aandeel", ColumnKind.Double),
        ],
        ["kwartiel", "actielijn", "jaar", "gemeentecode"]);
}
