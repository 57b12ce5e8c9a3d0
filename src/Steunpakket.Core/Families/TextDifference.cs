namespace Steunpakket.Core.Families;

/// <summary>How a shorter text and a longer one differ.</summary>
/// <param name="Kept">Share of the shorter one's own shingles that stand in the longer one, 0 to 1.</param>
/// <param name="Jaccard">Shared own shingles over all own shingles, 0 to 1.</param>
/// <param name="Lost">Words of the shorter one that are not in the longer one, counted as often as they stand there more.</param>
/// <param name="LostTelling">Those of them with a digit or a capital.</param>
/// <param name="Words">Of the shorter one.</param>
/// <param name="LongerWords">Of the longer one.</param>
internal readonly record struct TextDifference(double Kept, double Jaccard, int Lost, int LostTelling, int Words, int LongerWords)
{
    /// <summary>Words of the shorter over words of the longer, 0 to 1.</summary>
    public double LengthRatio => LongerWords == 0 ? 0 : (double)Words / LongerWords;

    /// <summary>The order of the two is no matter, unless they are as long: then the one that loses less counts as the shorter.</summary>
    public static TextDifference Between(TextContent one, TextContent other)
    {
        var (shorter, longer) = one.Words.Length <= other.Words.Length ? (one, other) : (other, one);
        var lost = Missing(shorter.Words, longer.Words);
        if (shorter.Words.Length == longer.Words.Length && Missing(longer.Words, shorter.Words) is var back && (back.Telling, back.All).CompareTo((lost.Telling, lost.All)) < 0)
        {
            (shorter, longer, lost) = (longer, shorter, back);
        }

        var shared = Shared(shorter.Shingles, longer.Shingles);
        var all = shorter.Shingles.Length + longer.Shingles.Length - shared;
        return new TextDifference(
            (double)shared / Math.Max(1, Math.Min(shorter.Shingles.Length, longer.Shingles.Length)),
            (double)shared / Math.Max(1, all),
            lost.All, lost.Telling, shorter.Words.Length, longer.Words.Length);
    }

    private static int Shared(uint[] left, uint[] right)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    private static (int All, int Telling) Missing(uint[] words, uint[] others)
    {
        var (j, all, telling) = (0, 0, 0);
        foreach (var word in words)
        {
            while (j < others.Length && others[j] >> 1 < word >> 1)
            {
                j++;
            }

            if (j < others.Length && others[j] >> 1 == word >> 1)
            {
                j++;
                continue;
            }

            all++;
            telling += (int)(word & (uint)WordHash.Telling);
        }

        return (all, telling);
    }
}
