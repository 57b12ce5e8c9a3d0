using System.Diagnostics;

namespace Steunpakket.Core.Scoring;

/// <summary>The idf formulas of METHOD 4.4, over N documents of which df have the term.</summary>
public static class InverseDocumentFrequency
{
    public static double Of(IdfProfile profile, long documents, long df) => profile switch
    {
        IdfProfile.Study => Study(documents, df),
        IdfProfile.GensimLog2 => GensimLog2(documents, df),
        IdfProfile.TextbookLn => TextbookLn(documents, df),
        _ => throw new UnreachableException(),
    };

    /// <summary><c>ln((1 + N) / (1 + df)) + 1</c>, scikit-learn's smooth default; at least 1.</summary>
    public static double Study(long documents, long df) => Math.Log((1.0 + documents) / (1.0 + df)) + 1;

    /// <summary><c>log2(N / df)</c>, gensim's default; at least 0, and 0 where df = 0 leaves it undefined.</summary>
    public static double GensimLog2(long documents, long df) => df == 0 ? 0 : Math.Log2((double)documents / df);

    /// <summary><c>ln(N / df)</c>; at least 0, and 0 where df = 0 leaves it undefined.</summary>
    public static double TextbookLn(long documents, long df) => df == 0 ? 0 : Math.Log((double)documents / df);
}
