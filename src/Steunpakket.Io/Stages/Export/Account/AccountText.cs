using Steunpakket.Io.Report;
namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>
/// <c>verantwoording.md</c>: how the numbers came about and what they do not say, with the appendices of a report, in Dutch (METHOD 3 idea 16). Every
/// number comes out of the manifest, the settings or a table of the same export; none changes with the day on which it is written.
/// </summary>
internal static class AccountText
{
    public const string FileName = "verantwoording.md";

    public static string Of(AccountFacts facts)
    {
        var text = new Markdown();
        text.Heading(1, "Verantwoording");
        text.Paragraph(
            $"Deze tekst is door het programma geschreven, uit {Markdown.Code(ManifestFiles.Name)} en de tabellen in dezelfde map; elk getal staat ook daar. "
            + $"Momentopname {Markdown.Code(facts.Manifest.SnapshotId)}, met vergaderingen tot en met {DutchNumbers.Day(facts.Manifest.DataThrough)}.");
        CaveatSection.Write(text);
        CorpusSection.Write(facts, text);
        ScoringSection.Write(facts, text);
        ComparisonSection.Write(facts, text);
        OtherTablesSection.Write(facts, text);
        foreach (var appendix in Appendix.All)
        {
            text.Heading(2, appendix.Heading);
            appendix.Write(facts, text);
        }

        return text.ToString();
    }
}
