namespace Steunpakket.Core.Scoring;

/// <summary>The two factors of BM25 (METHOD 4.17).</summary>
public static class Bm25
{
    /// <summary><c>ln(1 + (N − df + 0,5) / (df + 0,5))</c>; above 0.</summary>
    public static double Idf(long documents, long df) => Math.Log(1 + ((documents - df + 0.5) / (df + 0.5)));

    /// <summary><c>tf·(k1 + 1) / (tf + k1·(1 − b + b·L/avgL))</c>; from 0 to k1 + 1. The frequency is always the plain count.</summary>
    /// <param name="relativeLength">L/avgL.</param>
    public static double Saturation(int count, double relativeLength, double k1, double b) =>
        count * (k1 + 1) / (count + (k1 * (1 - b + (b * relativeLength))));

    /// <summary>L/avgL, or 1 where all documents are empty.</summary>
    public static double RelativeLength(int words, double averageWords) => averageWords > 0 ? words / averageWords : 1;
}
