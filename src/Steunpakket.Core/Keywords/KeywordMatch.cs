namespace Steunpakket.Core.Keywords;

/// <summary>Column <c>match</c> of a keyword list.</summary>
public enum KeywordMatch
{
    /// <summary>The default, an empty cell: the asterisks of the term say it, and without any it is a whole word.</summary>
    AsWritten,

    WholeWord,

    /// <summary>As if <c>term*</c> were written.</summary>
    Prefix,

    /// <summary>As if <c>*term*</c> were written.</summary>
    Substring,

    /// <summary>An exception: the term takes its text and is not counted. Its asterisks say how much of a word it covers.</summary>
    Exclude,
}
