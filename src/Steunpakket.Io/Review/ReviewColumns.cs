using Steunpakket.Core.Reviewing;

namespace Steunpakket.Io.Review;

/// <summary>The columns of the review, in their order.</summary>
internal static class ReviewColumns
{
    public const string Line = "actielijn";

    public const string Term = "term";

    public const string Decision = "besluit";

    public const string Reviewer = "beoordelaar";

    public const string Date = "datum";

    public const string Remark = "opmerking";

    public const string Seed = "seed";

    public const string Cosine = "cosinus";

    private const int Passages = 5;

    /// <summary>Those that tell what was decided: without one of them a file cannot be read back.</summary>
    public static IReadOnlyList<string> Required { get; } = [Line, Term, Decision];

    /// <summary>Those that are read back when they are there.</summary>
    public static IReadOnlyList<string> Optional { get; } = [Reviewer, Date, Remark, Seed, Cosine];

    public static IReadOnlyList<ReviewColumn> All { get; } =
    [
        new(Line, CellLook.Input, 13, "De actielijn (lijst met zoekwoorden) waarvoor het woord wordt voorgesteld.", entry => entry.Key.Line),
        new(Term, CellLook.Input, 28, "Het voorgestelde woord, zoals het in de teksten staat.", entry => entry.Decided?.Term ?? entry.Key.Form),
        new(Decision, CellLook.Input, 10, "In te vullen: ja (het woord telt mee voor deze actielijn), nee (het telt niet mee) of twijfel. Leeg betekent: nog niet bekeken.", entry => entry.Decided is { } line ? DecisionWords.Of(line.Status) : null),
        new(Reviewer, CellLook.Input, 16, "In te vullen: wie heeft besloten. Bij een bestaand besluit staat de naam er al.", entry => entry.Decided?.Reviewer),
        new(Date, CellLook.InputDate, 12, "In te vullen of leeg te laten: de dag van het besluit. Leeg wordt de dag waarop het bestand wordt ingelezen.", entry => entry.Decided?.ReviewedOn),
        new(Remark, CellLook.Input, 30, "Vrij in te vullen: wat later nog van belang kan zijn. Blijft bewaard bij het besluit.", entry => entry.Decided?.Remark),
        new("bron", CellLook.Text, 13, "Hoe het woord is gevonden: buurwoord (staat in vergelijkbare zinnen), samenstelling (een zoekwoord zit erin) of woordpaar (twee woorden die vaak samen voorkomen).", entry => entry.Proposed?.Source),
        new(Seed, CellLook.Text, 20, "Het zoekwoord waar het woord het dichtst bij ligt. Leeg: gevonden bij de actielijn als geheel, of zelf bedacht.", entry => entry.Seed),
        new(Cosine, CellLook.FourDecimals, 10, "Hoe dicht het woord bij dat zoekwoord ligt: 1 is gelijk gebruik, 0 geen verband.", entry => entry.Cosine),
        new("lijn_cosinus", CellLook.FourDecimals, 12, "Hoe dicht het woord bij het midden van alle zoekwoorden van de actielijn ligt.", entry => entry.Proposed?.LineCosine),
        new("overeenstemming", CellLook.TwoDecimals, 16, "Deel van de modellen dat het woord uit zichzelf voorstelt: 1,00 is allemaal. Laag betekent: kan toeval zijn.", entry => entry.Proposed?.Agreement),
        new("zoekwoorden", CellLook.Wrapped, 30, "De zoekwoorden van de actielijn waarbij het woord is gevonden, met hun cosinus.", entry => entry.Proposed?.Seeds),
        new("dichtstbij", CellLook.Wrapped, 30, "De drie dichtstbijzijnde zoekwoorden van alle actielijnen, met hun cosinus.", entry => entry.Proposed?.Nearest),
        new("conflicten", CellLook.Wrapped, 14, "Andere actielijnen waar het woord even dichtbij ligt. Let dan op of het wel bij deze hoort.", entry => entry.Proposed?.Conflicts),
        new("aantal", CellLook.Whole, 9, "Hoe vaak het woord in de teksten staat.", entry => entry.Proposed?.Count),
        new("documenten", CellLook.Whole, 12, "In hoeveel documenten het woord staat.", entry => entry.Proposed?.Documents),
        new("llr", CellLook.TwoDecimals, 10, "Hoe veel vaker dan toeval het woord dicht bij het zoekwoord staat. Hoger is sterker bewijs.", entry => entry.Proposed?.LogLikelihood),
        new("vormen", CellLook.Wrapped, 22, "Andere vormen van hetzelfde woord in deze lijst. Elke vorm krijgt een eigen besluit.", entry => entry.Proposed is { } word ? string.Join("; ", word.Forms) : null),
        new("markeringen", CellLook.Wrapped, 18, "Waar op te letten: gemeentenaam, eigennaam, onbekend (in geen Nederlandse woordenlijst), engels, bevat zoekwoord (telt dan nooit zelf mee).", entry => entry.Proposed?.Marks),
        .. Enumerable.Range(0, Passages).Select(Passage),
    ];

    private static ReviewColumn Passage(int index) => new(
        $"kwic {index + 1}", CellLook.Wrapped, 60, "Een plaats in de teksten waar het woord staat: gemeente, datum, document en bladzijde, dan de woorden eromheen, het woord zelf tussen [ en ].",
        entry => entry.Proposed?.Passages.ElementAtOrDefault(index));
}
