namespace Steunpakket.Io.Report;

/// <summary>What a row of <c>robuustheid</c> says: the verdict, and how many ways of counting support it.</summary>
/// <remarks>A way of counting that no gemeente is fit for says nothing, for or against.</remarks>
internal static class VerdictSupportWords
{
    private const string None = "onvergelijkbaar";

    public static string Verdict(ReportRow row) => row.Text("oordeel_study") switch
    {
        "geen_verschil" => "geen aantoonbaar verschil",
        None => "niet te vergelijken",
        var verdict => verdict,
    };

    /// <summary>Of the named variants, as <c>6 van de 9 rekenwijzen</c>.</summary>
    public static string OfVariants(ReportRow row) => Support(row, "varianten", string.Empty, ("rekenwijze", "rekenwijzen"));

    /// <summary>Of all combinations of choices, as <c>63 van de 96 combinaties</c>.</summary>
    public static string OfCombinations(ReportRow row) => Support(row, "gevoeligheid_varianten", "gevoeligheid_", ("combinatie", "combinaties"));

    private static string Support(ReportRow row, string all, string prefix, (string One, string More) unit)
    {
        var verdict = row.Text("oordeel_study");
        var supporting = verdict == None ? 0 : row.Number(prefix + verdict);
        return $"{DutchNumbers.Whole(supporting)} van de {DutchNumbers.Count((row.Number(all) ?? 0) - (row.Number(prefix + None) ?? 0), unit.One, unit.More)}";
    }
}
