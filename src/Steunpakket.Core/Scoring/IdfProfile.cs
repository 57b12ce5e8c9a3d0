namespace Steunpakket.Core.Scoring;

/// <summary>Which formula turns document frequency into weight (METHOD 4.4). N documents, df of them with the term.</summary>
public enum IdfProfile
{
    /// <summary><c>ln((1 + N) / (1 + df)) + 1</c>, in the config <c>study</c>.</summary>
    Study,

    /// <summary><c>log2(N / df)</c>, in the config <c>gensim-log2</c>.</summary>
    GensimLog2,

    /// <summary><c>ln(N / df)</c>, in the config <c>textbook-ln</c>.</summary>
    TextbookLn,
}
