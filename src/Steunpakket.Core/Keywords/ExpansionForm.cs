using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords;

/// <summary>One accepted context word.</summary>
/// <param name="Form">As <see cref="MatchTerm.Form"/>; always matched as a whole word.</param>
/// <param name="Groups">The lines of action it was accepted for; at least one, sorted ordinally.</param>
public sealed record ExpansionForm(string Form, IReadOnlyList<string> Groups)
{
    public MatchTerm ToTerm() => new(Form);
}
