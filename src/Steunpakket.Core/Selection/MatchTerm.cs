namespace Steunpakket.Core.Selection;

/// <summary>One form to look for.</summary>
/// <param name="Form">Normalised as the texts are (METHOD 4.1), lower case, words separated by one space, no asterisks.</param>
/// <param name="Counts">False for an exception such as <c>coronair*</c>: it takes its place in the text and is not reported.</param>
public sealed record MatchTerm(string Form, MatchUnit Unit = MatchUnit.WholeWord, bool Counts = true)
{
    /// <summary>The form with its asterisks: what a person wrote, and unique where forms and units are.</summary>
    public string Label => Unit switch
    {
        MatchUnit.Prefix => $"{Form}*",
        MatchUnit.Substring => $"*{Form}*",
        _ => Form,
    };
}
