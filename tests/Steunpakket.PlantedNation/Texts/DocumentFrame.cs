namespace Steunpakket.PlantedNation.Texts;

/// <summary>What stands around the sentences of a kind of document.</summary>
/// <param name="Opening">Lines; empty ones part paragraphs.</param>
/// <param name="Headings">Spread evenly over the sentences.</param>
/// <param name="Closing">Lines.</param>
internal sealed record DocumentFrame(IReadOnlyList<Sentence> Opening, IReadOnlyList<Sentence> Headings, IReadOnlyList<Sentence> Closing)
{
    /// <summary>By the kind's name.</summary>
    public static IReadOnlyDictionary<string, DocumentFrame> All { get; } = DutchFile.Lines("kaders").Select(line => line.Split('|'))
        .ToDictionary(cells => cells[0], cells => new DocumentFrame(Lines(cells[1]), Lines(cells[2]), Lines(cells[3])), StringComparer.Ordinal);

    private static IReadOnlyList<Sentence> Lines(string cell) => cell.Length == 0 ? [] : [.. cell.Split('~').Select(Sentence.Parse)];
}
