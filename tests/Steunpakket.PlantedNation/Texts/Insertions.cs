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
            var times = document.Lines[line] switch
            {
                LineLevel.Mentioned => 1,
                LineLevel.Relevant => 2 + Times(sentences, ref dice),
                _ => 0,
            };
            var kind = document.Lines[line] == LineLevel.Mentioned ? InsertionKind.Mention : InsertionKind.Keyword;
            Add(kind, line, times);
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

/// <summary>What is put in.</summary>
internal enum InsertionKind
{
    Keyword,
    Mention,
    General,
    Covid,
    Bsn,
    CaseNumber,
}

/// <summary>One sentence to put in.</summary>
/// <param name="After">The number of a sentence.</param>
/// <param name="Line">Of <see cref="PlantedLines"/>.</param>
/// <param name="Time">From 0, per kind and line.</param>
internal sealed record Insertion(int After, InsertionKind Kind, int Line, int Time);
