using Steunpakket.Io.Report;
using static Steunpakket.Io.Report.DutchNumbers;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>The monthly series and the list of the silent.</summary>
internal static class OtherTablesSection
{
    public static void Write(AccountFacts facts, Markdown text)
    {
        text.Heading(2, "Reeksen en stilte");
        text.Paragraph(Series(facts));
        text.Paragraph(Silence(facts));
    }

    private static string Series(AccountFacts facts) =>
        $"{Markdown.Code("tijdreeks.csv")} geeft per gemeente, maand en actielijn de relevante families naast alle, gedateerd op hun eerste vergadering; {Markdown.Code("tijdreeks_landelijk.csv")} telt ze op. "
        + $"{Markdown.Code("gebeurtenissen.csv")} zet bij elk pakket ({Appendix.Timeline.Reference}) de niveausprong van het landelijke aandeel in die maand: een rechte lijn die daar mag springen en knikken, met een "
        + $"95%-interval (het breedste van dat bij losse maanden en dat van Newey en West), vanaf {Count(facts.Context.Config.Analysis.EventMonths, "maand", "maanden")} met stukken aan weerszijden. "
        + $"Dat is {EventRows.Reading}: pakketten volgden elkaar binnen maanden op, en in dezelfde tijd gebeurde er meer. {EventReading.Text}";

    private static string Silence(AccountFacts facts)
    {
        var analysis = facts.Context.Config.Analysis;
        return $"{Markdown.Code("stiltelijst.csv")} noemt {Count(facts.Totals.Number("stil"), "combinatie", "combinaties")} van gemeente en actielijn zonder relevant stuk in {facts.TargetYear}, terwijl er in ten minste "
            + $"{Percentage(100 * analysis.SilenceCoverage)} van de maanden stukken gelezen zijn en ten minste {Whole(analysis.SilenceDocuments)} in het jaar. Het zijn kandidaten voor een gesprek; "
            + "een gemeente waarvan minder gelezen is, staat er niet op: daarvan is niets bekend.";
    }
}
