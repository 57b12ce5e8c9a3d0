using System.Globalization;

namespace Steunpakket.Replay.Simulation;

/// <summary>Titles and kinds as councils have them.</summary>
internal static class DocumentWords
{
    private static readonly string[] Kinds =
        ["Raadsvoorstel", "Motie", "Amendement", "Notulen", "Besluitenlijst", "Brief", "Bijlage", "Raadsinformatiebrief", "Schriftelijke vragen", "Document"];

    private static readonly string[] Subjects =
    [
        "begroting", "bestemmingsplan buitengebied", "jeugdhulp en preventie", "aanpak eenzaamheid", "sportakkoord", "maatschappelijk steunpakket",
        "woningbouw centrum", "onderhoud wegen", "cultuurnota", "afvalinzameling", "jaarrekening", "buurthuizen en ontmoeting", "verkeersveiligheid",
        "zwembad", "herstel na corona", "participatie", "energietransitie", "bibliotheek", "gezonde leefstijl", "economische agenda",
    ];

    // Titles are HTML at some suppliers, whatever the rest of the answer is.
    private static readonly string[] Odd =
    [
        "caf&eacute;s &amp; terrassen", "Inkoop/aanbesteding 1/2", "reactie op &#39;Samen verder&#39;", "zorg &amp; welzijn", "vragen  over\tparkeren ",
        "co&ouml;peratie A/B", "budget &lt; 50.000 euro", "Dak- en thuislozen / opvang",
    ];

    public static string Kind(Chance chance) => chance.For("kind").Pick(Kinds);

    public static string Title(Chance chance, DocumentNumber number, NationGemeente gemeente)
    {
        var subject = chance.For("odd").Percent(6) ? chance.For("subject").Pick(Odd) : chance.For("subject").Pick(Subjects);
        return string.Create(CultureInfo.InvariantCulture, $"{Kind(chance)} {subject} {gemeente.Name} {number.Month + 1}-{number.Slot + 1}");
    }

    public static string FileName(DocumentNumber number) => string.Create(CultureInfo.InvariantCulture, $"stuk_{number.Month + 1}_{number.Slot + 1}");
}
