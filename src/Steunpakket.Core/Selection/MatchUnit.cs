namespace Steunpakket.Core.Selection;

/// <summary>What of a word a term must cover to count.</summary>
public enum MatchUnit
{
    /// <summary>From word boundary to word boundary: <c>jeugd</c> is not in <c>jeugdhulp</c>.</summary>
    WholeWord,

    /// <summary>From a word boundary on, written <c>corona*</c>; the whole word is taken.</summary>
    Prefix,

    /// <summary>Anywhere in a word, written <c>*steunpakket*</c>; the whole word is taken.</summary>
    Substring,
}
