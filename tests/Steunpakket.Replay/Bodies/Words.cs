namespace Steunpakket.Replay.Bodies;

/// <summary>What documents are about: ordinary council words, and some that the keyword lists ask for.</summary>
internal static class Words
{
    public static readonly string[] Ordinary =
    [
        "de", "het", "een", "van", "en", "in", "op", "voor", "met", "aan", "dat", "wordt", "zijn", "niet", "ook", "naar", "raad", "college",
        "gemeente", "voorstel", "besluit", "vergadering", "commissie", "inwoners", "beleid", "kosten", "begroting", "jaar", "wethouder",
        "burgemeester", "fractie", "motie", "vraag", "antwoord", "project", "plan", "weg", "straat", "wijk", "woningen", "bouw", "grond",
        "subsidie", "uitvoering", "regio", "provincie", "onderzoek", "rapport", "advies", "overleg", "bijlage", "toelichting", "vaststellen",
        "kader", "doel", "middelen", "euro", "raming", "planning", "verkeer", "parkeren", "groen", "afval", "water", "energie", "school",
        "onderwijs", "cultuur", "museum", "markt", "ondernemers", "vergunning", "omgeving", "visie", "programma", "evaluatie", "jaarrekening",
    ];

    public static readonly string[] Asked =
    [
        "eenzaamheid", "jeugd", "buurthuizen", "begeleiding", "bewegen", "inloophuizen", "mentale ondersteuning", "leefstijl", "fit",
        "buurtsportcoaches", "digitale activiteiten", "maatschappelijk steunpakket", "steunpakket", "corona", "coronamaatregelen",
        "psychisch welbevinden", "culturele activiteiten", "coaching van jongeren", "effectieve interventie", "gezonde leefstijl", "dak- en thuislozen",
    ];
}
