namespace Steunpakket.Core.Keywords.Linting;

/// <summary>What a finding about a keyword list says.</summary>
public enum LintKind
{
    /// <summary>The adjective of a phrase has the wrong ending: <c>psychische welbevinden</c>. A fault.</summary>
    Agreement,

    /// <summary>One form counts in two groups. A fault.</summary>
    Duplicate,

    /// <summary>No text holds the form. A fault.</summary>
    NeverFound,

    /// <summary>Plural, singular or -e form that no line lists.</summary>
    Inflection,

    /// <summary>With a hyphen, as one word, as two words, without diacritics.</summary>
    Spelling,

    /// <summary>A form that the same line has under profile extended only: <c>leefstijl</c> of <c>(Gezonde) leefstijl</c>.</summary>
    OptionalPart,

    /// <summary><c>jeugd- en opvoedhulp</c> means <c>jeugdhulp</c> and is not counted as it.</summary>
    SuspendedHyphen,

    /// <summary>A longer word that a keyword is part of.</summary>
    Compound,

    /// <summary>A longer keyword takes text of a shorter one (METHOD 4.1).</summary>
    Overlap,

    /// <summary>A word with another sense.</summary>
    Polysemy,

    /// <summary>One keyword has more than 40 % of its group's hits (METHOD 0, headline 8).</summary>
    Dominance,
}
