namespace Steunpakket.PlantedNation.Texts;

/// <summary>What a text is about: the words that its places are filled with.</summary>
/// <param name="Things">Of its two topics, with their articles.</param>
/// <param name="Plurals">Of its two topics.</param>
internal sealed record Subject(byte[][] Things, byte[][] Plurals)
{
    public static Subject Roll(Vocabulary words, long seed)
    {
        var dice = Dice.Of(seed, 3);
        var (one, other) = (dice.Pick(words.Topics), dice.Pick(words.Topics));
        return new Subject([.. one.Things, .. one.Things, .. other.Things], [.. one.Plurals, .. one.Plurals, .. other.Plurals]);
    }
}
