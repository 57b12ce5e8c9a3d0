using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Reviewing;

/// <summary>What one decision is about: a word in a line of action.</summary>
/// <param name="Form">As it stands in texts, so that two spellings of a word have one decision.</param>
public readonly record struct ReviewKey(string Line, string Form)
{
    /// <summary>Of cells as a person typed them.</summary>
    public static ReviewKey Of(string line, string term) => new(TermText.Normalise(line), TermText.Normalise(term));

    /// <summary>Whether the lists still ask for a decision: the line is there and the word is not a keyword itself.</summary>
    public bool IsAskedBy(KeywordSet keywords) => keywords.Groups.Contains(Line) && ExpansionReview.KeywordOf(Form, keywords.Forms) is null;
}
