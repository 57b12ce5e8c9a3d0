using System.Collections.Frozen;

namespace Steunpakket.Core.Keywords;

/// <summary>The word tables of <see cref="CompoundRule"/> and <see cref="SuspendedHyphen"/>, lower case.</summary>
internal static class DutchWords
{
    /// <summary>An adjective without -e before a het-word: mentaal, psychisch, maatschappelijk.</summary>
    public static readonly IReadOnlyList<string> AdjectiveSuffixes =
        ["aal", "air", "baar", "eel", "ief", "ig", "isch", "lijk", "loos", "zaam"];

    /// <summary>Adjectives that neither -e nor a suffix gives away.</summary>
    public static readonly FrozenSet<string> ShortAdjectives = FrozenSet.Create(
        "actief", "arm", "extra", "fit", "gezond", "goed", "groot", "jong", "klein", "lang", "licht", "nieuw", "online", "open",
        "oud", "rijk", "ruim", "schoon", "slim", "sterk", "veel", "vrij", "warm", "ziek", "zwaar");

    /// <summary>Nouns that end as adjectives do.</summary>
    public static readonly FrozenSet<string> NounsLikeAdjectives = FrozenSet.Create(
        "alternatief", "archief", "armoede", "behoefte", "brief", "campagne", "deel", "einde", "gebaar", "gemeente", "huwelijk",
        "hygiëne", "ideaal", "initiatief", "kanaal", "kwartaal", "liefde", "materiaal", "methode", "militair", "motief", "onderdeel",
        "oordeel", "periode", "personeel", "perspectief", "route", "ruimte", "schaal", "schade", "taal", "tarief", "toneel",
        "veiligheidsbehoefte", "verhaal", "voordeel", "vrede", "website", "ziekte", "zorgbehoefte");

    /// <summary>Words that neither begin nor end a compound.</summary>
    public static readonly FrozenSet<string> FunctionWords = FrozenSet.Create(
        "aan", "als", "bij", "binnen", "buiten", "dan", "dat", "de", "die", "door", "een", "en", "het", "in", "met", "naar", "of", "om",
        "onder", "op", "over", "per", "rond", "rondom", "te", "tegen", "tijdens", "tot", "tussen", "uit", "van", "via", "voor", "zonder");

    /// <summary>
    /// Second halves of compounds that a suspended hyphen may share: <c>dak- en thuislozen</c> has <c>lozen</c>. The longest that
    /// fits wins, so that <c>ouderengezondheidszorg</c> ends in <c>gezondheidszorg</c>, not in <c>zorg</c>.
    /// </summary>
    public static readonly IReadOnlyList<string> CompoundTails =
    [
        "aanbod", "aanpak", "accommodatie", "accommodaties", "activiteit", "activiteiten", "akkoord", "akkoorden", "begeleiding",
        "beleid", "beroep", "beroepen", "bescherming", "centra", "centrum", "coach", "coaches", "consulent", "consulenten",
        "contact", "contacten", "fonds", "fondsen", "gezondheid", "gezondheidszorg", "groep", "groepen", "huis", "huizen", "hulp",
        "hulpverlening", "instelling", "instellingen", "interventie", "interventies", "loosheid", "loze", "lozen", "ondersteuning",
        "onderwijs", "opvang", "organisatie", "organisaties", "participatie", "plan", "plannen", "preventie", "programma",
        "programma's", "project", "projecten", "regeling", "regelingen", "sport", "sportcoach", "sportcoaches", "stimulering",
        "team", "teams", "training", "trainingen", "vereniging", "verenigingen", "verlening", "verzorging", "voorziening",
        "voorzieningen", "welzijn", "werk", "werker", "werkers", "werking", "zorg", "zorgers",
    ];
}
