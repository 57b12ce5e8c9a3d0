namespace Steunpakket.Core.Embedding.Tokens;

/// <summary>How an occurrence of a token was written; tells names from other words.</summary>
public enum TokenCase
{
    /// <summary>The first of its sentence: its capital says nothing.</summary>
    SentenceStart,

    /// <summary>Without capitals, or with capitals that no name has.</summary>
    Plain,

    /// <summary>A capital first letter and no more, but for first letters after a hyphen or space and for the J of IJ: <c>Noord-Brabant</c>, <c>IJssel</c>.</summary>
    Capitalised,

    /// <summary>Nothing but capitals: an abbreviation or a heading.</summary>
    Capitals,
}
