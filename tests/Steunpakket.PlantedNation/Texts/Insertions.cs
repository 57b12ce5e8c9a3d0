using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Texts;

/// <summary>Sentences that are put between the others: keywords, the pandemic, numbers.</summary>
internal static class Insertions
{
    // Sentences with keywords among ten others, at most.
    private const double Density = 2.5;

    /// <returns>After which sentence, what, and of which line and how manieth of it; ordered.</returns>
    public static IReadOnlyList<Insertion> Of(PlantedDocument document, int sentences)
    {
        var dice = Dice.Of(document.TextSeed, 2);
        var found = new List<Insertion>();
        for (var line = 0; line < document.Lines.Count; line++)
        {
            Add(InsertionKind.Mention, line, document.Lines[line] == LineLevel.Mentioned ? 1 : 0);
            Add(InsertionKind.Keyword, line, document.Lines[line] == LineLevel.Relevant ? 2 + Times(sentences, ref dice) : 0);
        }

        Add(InsertionKind.General, 0, document.SpeaksGenerally ? 1 + dice.Below(3) : 0);
        Add(InsertionKind.Covid, 0, document.SpeaksOfCovid ? 1 + dice.Below(4) : 0);
        Add(InsertionKind.Bsn, 0, document.Flags.Contains(PlantedFlags.Bsn) ? 1 : 0);
        Add(InsertionKind.CaseNumber, 0, document.Kind == DocumentKind.Letter && dice.Chance(0.3) ? 1 : 0);
        return [.. found.OrderBy(insertion => insertion.After)];

        void Add(InsertionKind kind, int line, int times)
        {
            for (var time = 0; time < times; time++)
            {
                found.Add(new Insertion(dice.Below(sentences), kind, line, time));
            }
        }
    }

    private static int Times(int sentences, ref Dice dice)
    {
        var (one, other) = (dice.Unit(), dice.Unit());
        return (int)(one * other * Density * sentences / 10);
    }
}
