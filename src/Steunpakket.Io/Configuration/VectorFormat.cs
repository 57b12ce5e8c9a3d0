namespace Steunpakket.Io.Configuration;

/// <summary>How word vectors are written; gensim, fastText's tools and ML.NET read at least one of the two.</summary>
public enum VectorFormat
{
    /// <summary>word2vec's binary format: small and fast.</summary>
    Binary,

    /// <summary>word2vec's text format, which ML.NET and fastText's tools need.</summary>
    Text,

    Both,
}
