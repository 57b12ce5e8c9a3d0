using System.Text.RegularExpressions;

namespace Steunpakket.Core.Families;

/// <summary>What a title names, without what a register adds to it: agenda number, RIS number, result, version.</summary>
/// <param name="Text">Lower-case words, such as <c>motie een lege laadplek helpt niemand</c>; empty without a title.</param>
/// <param name="IsTelling">Whether it has two words of its own at least, so that it names one matter and not a kind of document.</param>
/// <param name="SaysVersion">Whether it says that there are other versions: <c>gewijzigd</c>, <c>concept</c>, <c>versie 2</c>.</param>
internal sealed partial record TitleKey(string Text, bool IsTelling, bool SaysVersion)
{
    private const int LettersOfAWord = 4;
    private const int WordsOfItsOwn = 2;

    // Of a document, in the forms that registers use; results as SOURCES 0.6 lists them for Den Haag.
    private static readonly HashSet<string> Versions = new(StringComparer.Ordinal)
    {
        "gewijzigd", "gewijzigde", "geamendeerd", "geamendeerde", "herzien", "herziene", "aangepast", "aangepaste", "concept", "ontwerp",
        "definitief", "definitieve", "versie", "vastgesteld", "vastgestelde",
    };

    private static readonly HashSet<string> Results = new(StringComparer.Ordinal)
    {
        "aangenomen", "verworpen", "ingetrokken", "aangehouden", "overgenomen", "vervallen", "ingediend", "ingediende",
    };

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "motie", "amendement", "voorstel", "raadsvoorstel", "initiatiefvoorstel", "collegevoorstel", "besluit", "raadsbesluit", "bijlage", "notulen",
        "besluitenlijst", "verslag", "agenda", "vergadering", "raadsvergadering", "brief", "raadsbrief", "raadsinformatiebrief", "collegebrief",
        "memo", "nota", "notitie", "college", "raad", "gemeenteraad", "gemeente", "commissie", "inzake", "betreffende", "over", "voor", "vreemd",
        "orde", "schriftelijke", "vragen", "beantwoording", "antwoord", "benoeming", "vaststelling", "vaststellen",
    };

    public static TitleKey Of(string? title)
    {
        var text = RegisterNumber().Replace(Invisible().Replace(title ?? string.Empty, string.Empty), " ");
        text = TrailingNumber().Replace(AgendaNumber().Replace(text, string.Empty), string.Empty);
        var words = Word().Matches(text).Select(match => match.Value.ToLowerInvariant()).ToList();
        var own = words.Where((word, i) => !Versions.Contains(word) && !Results.Contains(word) && !IsVersionNumber(words, i)).ToList();
        return new TitleKey(
            string.Join(' ', own),
            own.Distinct(StringComparer.Ordinal).Count(word => word.Length >= LettersOfAWord && word.All(char.IsLetter) && !Kinds.Contains(word)) >= WordsOfItsOwn,
            own.Count < words.Count && words.Where((word, i) => Versions.Contains(word) || IsVersionNumber(words, i)).Any());
    }

    /// <summary>Whether both name the same matter.</summary>
    public bool Matches(TitleKey other) => IsTelling && Text == other.Text;

    // "v2", and the number of "versie 2".
    private static bool IsVersionNumber(List<string> words, int i) =>
        (words[i] is ['v', .. { Length: > 0 } number] && number.All(char.IsAsciiDigit))
        || (i > 0 && words[i - 1] == "versie" && words[i].All(char.IsAsciiDigit));

    [GeneratedRegex(@"[\u200B-\u200F\u2060\uFEFF\u00AD]")]
    private static partial Regex Invisible();

    // "20250123-RIS320846", "RIS321030", "(RIS321030)".
    [GeneratedRegex(@"\b(?:\d{8}[-_ ])?RIS ?\d{4,}", RegexOptions.IgnoreCase)]
    private static partial Regex RegisterNumber();

    // "59. ", "8.1 ", "J.A ", "K.12 ", "GL.3 ".
    [GeneratedRegex(@"^\s*(?:\d{1,3}[a-z]?\.(?:\d{1,2}[a-z]?\.?)?|[A-Z]{1,4}\.[A-Z0-9]{1,3})(?=\s)")]
    private static partial Regex AgendaNumber();

    // "(1877408)", as iBabs adds it.
    [GeneratedRegex(@"\(\d{5,}\)\s*$")]
    private static partial Regex TrailingNumber();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
