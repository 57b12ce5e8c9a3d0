using System.Text.RegularExpressions;

namespace Steunpakket.Core.Families;

/// <summary>What became of a document in a meeting, out of what its title, its register and its text say. Empty when they say nothing: never guessed.</summary>
/// <remarks>In this order: a result that this version's text has and an earlier one has not; a result in the title; <c>ter kennisname</c> in title
/// or meeting; what kind of version the title says it is; for motions and amendments, that a later version has a result and this one none yet.</remarks>
public static partial class TrailStatus
{
    private const string Submitted = "ingediend";
    private const string Noted = "ter kennisname";

    // Of what the title says: the first that applies. Two results contradict each other.
    private static readonly (string Status, string[] Words)[] Results =
    [
        ("ingetrokken", ["ingetrokken"]), ("verworpen", ["verworpen"]), ("aangenomen", ["aangenomen"]), ("aangehouden", ["aangehouden"]),
        ("overgenomen", ["overgenomen"]), ("vervallen", ["vervallen"]), ("vastgesteld", ["vastgesteld", "vastgestelde"]),
    ];

    private static readonly (string Status, string[] Words)[] Versions =
    [
        ("gewijzigd", ["gewijzigd", "gewijzigde", "geamendeerd", "geamendeerde", "herzien", "herziene", "aangepast", "aangepaste"]),
        ("concept", ["concept", "conceptbesluit", "conceptnotulen", "conceptverslag", "conceptbesluitenlijst", "ontwerpbesluit"]),
        (Submitted, ["ingediend", "ingediende"]),
    ];

    // A letter about a motion tells the motion's result, which is not its own.
    private static readonly string[] About =
    [
        "afdoening", "tussenbericht", "preadvies", "beantwoording", "reactie", "uitvoering", "overzicht", "lijst", "termijnagenda", "evaluatie",
        "voortgang", "stand", "monitor", "toelichting", "advies",
    ];

    private static readonly string[] Tabled = ["motie", "amendement", "initiatiefvoorstel"];

    private static readonly string[] Kinds = [.. Tabled, "voorstel", "raadsvoorstel", "besluit", "raadsbesluit"];

    /// <param name="gained">Words of a result that this version's text has more often than another version's (see <see cref="ResultWords"/>).</param>
    /// <param name="isBeforeResult">Whether another version gained a result that this one has not.</param>
    public static string Of(TrailEntry entry, IReadOnlyCollection<string> gained, bool isBeforeResult)
    {
        var title = Words(entry.Title);
        return gained.Count == 1 ? gained.First()
            : gained.Count > 1 ? string.Empty
            : IsAboutAnother(title) ? (IsForInformation(entry) ? Noted : string.Empty)
            : isBeforeResult ? BeforeResult(entry, title)
            : Result(title) is { } result ? result
            : IsForInformation(entry) ? Noted
            : Version(title);
    }

    // "Afdoening motie …", but not "Motie Vraag advies aan …".
    private static bool IsAboutAnother(List<string> title) => title.TakeWhile(word => !Kinds.Contains(word)).Any(About.Contains);

    // The register gives both versions the title of the outcome; the text of the earlier one knows none yet.
    private static string BeforeResult(TrailEntry entry, List<string> title) =>
        Version(title) is { Length: > 0 } version ? version
        : title.Concat(Words(entry.DocumentType)).Intersect(Tabled).Any() ? Submitted : string.Empty;

    private static string? Result(List<string> title)
    {
        var said = Results.Where(result => title.Intersect(result.Words).Any()).Select(result => result.Status).ToList();
        return said.Count switch
        {
            0 => null,
            1 => said[0],
            _ => string.Empty,
        };
    }

    private static string Version(List<string> title) =>
        Versions.FirstOrDefault(version => title.Intersect(version.Words).Any()).Status ?? string.Empty;

    private static bool IsForInformation(TrailEntry entry) =>
        ForInformation().IsMatch(entry.Title ?? string.Empty) || ForInformation().IsMatch(entry.Meeting ?? string.Empty);

    private static List<string> Words(string? text) =>
        [.. Word().Matches(text ?? string.Empty).Select(match => match.Value.ToLowerInvariant())];

    [GeneratedRegex(@"\bter kennis(?:name|neming|geving)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForInformation();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();
}
