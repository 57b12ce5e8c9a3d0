using System.Collections.Frozen;
using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Expansion;

/// <summary>Dutch words that bear no subject, lower case: no one needs them proposed, and no pair of words begins or ends with one.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        "aangezien", "achter", "af", "al", "aldus", "alle", "alleen", "alles", "alhoewel", "alsmede", "alsnog", "alsof", "alsook", "althans",
        "altijd", "ander", "andere", "anderen", "anders", "anderzijds", "beide", "beiden", "ben", "bent", "bepaalde", "bijna",
        "bijvoorbeeld", "binnenkort", "boven", "bovendien", "daar", "daaraan", "daarbij", "daarboven", "daardoor", "daarenboven", "daarin",
        "daarmee", "daarna", "daarnaast", "daarom", "daaronder", "daarop", "daarover", "daartoe", "daaruit", "daarvan", "daarvoor", "deze",
        "dezelfde", "dergelijk", "dergelijke", "derhalve", "desondanks", "dien", "dienen", "dient", "dit", "doch", "doen", "doet", "dus",
        "echter", "eens", "eerder", "elk", "elkaar", "elke", "enig", "enige", "enkel", "enkele", "enz", "enzovoort", "er", "eraan", "erbij",
        "erin", "ermee", "erop", "ertoe", "eruit", "ervan", "ervoor", "etc", "even", "eventueel", "eventuele", "evenals", "evenmin", "gaan",
        "gaat", "gedurende", "geen", "gehad", "geweest", "geworden", "graag", "had", "hadden", "haar", "heb", "hebben", "hebt", "heeft",
        "hem", "hen", "hetgeen", "hetzelfde", "hetzij", "hier", "hieraan", "hierbij", "hierdoor", "hierin", "hiermee", "hierna", "hierom",
        "hierop", "hierover", "hiertoe", "hieruit", "hiervan", "hiervoor", "hij", "hoe", "hoewel", "hun", "ieder", "iedere", "iedereen",
        "iemand", "iets", "ik", "immers", "inclusief", "inderdaad", "indien", "inmiddels", "inzake", "is", "ja", "je", "jij", "jou", "jouw",
        "juist", "jullie", "kan", "komen", "komt", "kon", "konden", "krijgen", "krijgt", "kunnen", "kunt", "laat", "laten", "maar", "me",
        "meer", "meest", "meestal", "men", "mij", "mijn", "min", "mits", "mocht", "mochten", "moest", "moesten", "moet", "moeten",
        "mogen", "mag", "na", "naast", "namelijk", "namens", "net", "niemand", "niet", "niets", "noch", "nog", "nogal", "nooit", "nou", "nu",
        "ofwel", "ofschoon", "ok", "omdat", "omtrent", "ondanks", "ondertussen", "ongeveer", "ons", "onze", "onszelf", "ooit", "ook",
        "opdat", "opnieuw", "overigens", "pas", "reeds", "samen", "sedert", "sinds", "slechts", "sommige", "soms", "steeds",
        "straks", "tenzij", "terwijl", "tevens", "thans", "toch", "toe", "toen", "tenminste", "tenslotte", "totdat", "u", "uw", "vaak",
        "vanaf", "vanuit", "vanwege", "vast", "veel", "verder", "verdere", "vervolgens", "volgens", "vooral", "vooralsnog", "voorts", "waar",
        "waaraan", "waarbij", "waardoor", "waarin", "waarmee", "waarna", "waarom", "waaronder", "waarop", "waarover", "waartoe", "waaruit",
        "waarvan", "waarvoor", "wanneer", "want", "waren", "was", "wat", "we", "weer", "weinig", "wel", "welk", "welke", "wellicht", "werd",
        "werden", "wie", "wiens", "wij", "wil", "willen", "wilt", "word", "worden", "wordt", "zal", "ze", "zeer", "zelf", "zelfs", "zich",
        "zichzelf", "zij", "zijn", "zo", "zoals", "zodat", "zodra", "zou", "zouden", "zowel", "zulk", "zulke", "zullen", "zult");

    public static bool Contains(string word) => Words.Contains(word) || DutchWords.FunctionWords.Contains(word);
}
