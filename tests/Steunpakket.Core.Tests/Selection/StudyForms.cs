namespace Steunpakket.Core.Tests.Selection;

/// <summary>The 59 forms that the study counted (its Bijlage 2), and the 2 of its list (Bijlage 1) that are missing there.</summary>
internal static class StudyForms
{
    public static readonly string[] Actielijn1 =
    [
        "jeugdhulp",
        "jeugd",
        "jeugdgezondheidszorg",
        "jongerenwerk",
        "kwetsbare jongeren",
        "schoolmaatschappelijk werk",
        "sociale activiteiten",
        "kwetsbare jeugd",
        "inloophuizen",
        "weerbaarheidstraining",
        "ondersteuningsactiviteiten",
        "digitale activiteiten",
        "buddyprojecten",
        "coaching van jongeren",
    ];

    public static readonly string[] Actielijn2 =
    [
        "begeleiding",
        "ouderen",
        "dagbesteding",
        "mantelzorg",
        "kwetsbare groepen",
        "welbevinden",
        "daklozen",
        "dak- en thuislozen",
        "huisbezoeken",
        "culturele activiteiten",
        "buurthuizen",
        "licht verstandelijke beperking",
        "digitaal contact",
        "thuislozen",
        "daginvulling",
        "mentale vitaliteit",
        "dagstructuur",
        "boodschappenservice",
        "boodschappenhulp",
        "lokale coalitie",
    ];

    public static readonly string[] Actielijn3 =
    [
        "sport",
        "bewegen",
        "vitaal",
        "sportakkoord",
        "roken",
        "gezonde leefstijl",
        "overgewicht",
        "fit",
        "gezonde school",
        "buurtsportcoaches",
        "jogg",
        "gezonde voeding",
        "leefstijlinterventies",
        "thuiswerkende",
        "gezonde levensstijl",
        "centrum gezond leven",
    ];

    public static readonly string[] Algemeen =
    [
        "eenzaamheid",
        "psychische kwetsbaarheid",
        "psychische problematiek",
        "mentaal welzijn",
        "sociaal welzijn",
        "mentale ondersteuning",
        "sociale ondersteuning",
        "effectieve interventie",
        "maatschappelijk steunpakket",
        "psychische welbevinden",
        "erkende interventie",
    ];

    public static readonly string[] All = [.. Actielijn1, .. Actielijn2, .. Actielijn3, .. Algemeen];
}
