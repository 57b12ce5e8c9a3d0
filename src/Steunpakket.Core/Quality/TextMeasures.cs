namespace Steunpakket.Core.Quality;

/// <summary>What can be said of a text without knowing what is looked for in it.</summary>
/// <param name="JudgedWords">Words of letters only, long enough to tell a language by.</param>
/// <param name="DutchWords">Those that the Dutch word list knows, whole or as a compound; at most <paramref name="JudgedWords"/>.</param>
/// <param name="BsnLike">Numbers that could be someone's citizen service number.</param>
public readonly record struct TextMeasures(int JudgedWords, int DutchWords, int BsnLike)
{
    /// <summary>0 to 1; null where there was nothing to judge.</summary>
    public double? DutchShare => JudgedWords == 0 ? null : (double)DutchWords / JudgedWords;

    public static TextMeasures operator +(TextMeasures left, TextMeasures right) => left.Add(right);

    public TextMeasures Add(TextMeasures other) => new(JudgedWords + other.JudgedWords, DutchWords + other.DutchWords, BsnLike + other.BsnLike);
}
