using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords;

/// <summary>One form that is looked for, wherever in the lists it comes from.</summary>
/// <param name="Form">As <see cref="MatchTerm.Form"/>.</param>
/// <param name="Groups">Where it counts; at least one, sorted ordinally.</param>
/// <param name="Origins">The lines it comes from; at least one, in the order of their places.</param>
public sealed record KeywordForm(string Form, MatchUnit Unit, IReadOnlyList<string> Groups, IReadOnlyList<KeywordLine> Origins)
{
    /// <summary>The form with its asterisks: unique in a <see cref="KeywordSet"/>.</summary>
    public string Label => ToTerm().Label;

    public MatchTerm ToTerm() => new(Form, Unit);
}
