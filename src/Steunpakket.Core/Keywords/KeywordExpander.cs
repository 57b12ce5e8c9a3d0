using Steunpakket.Core.Running;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords;

/// <summary>Turns a line as a person wrote it into the forms to look for (METHOD 1.2 and 1.3).</summary>
/// <remarks>
/// In this order: asterisks (<see cref="TermUnit"/>), parentheses (<see cref="OptionalParts"/>), slashes
/// (<see cref="SlashAlternatives"/>), suspended hyphens (<see cref="SuspendedHyphen"/>).
/// </remarks>
public static class KeywordExpander
{
    /// <summary>The different forms of one line, in the order of reading; none when the line belongs to another profile.</summary>
    /// <exception cref="SettingsException">The term cannot be read.</exception>
    public static IReadOnlyList<MatchTerm> Expand(KeywordLine line, KeywordProfile profile)
    {
        if (!line.IsIn(profile))
        {
            return [];
        }

        var term = TermUnit.Read(TermText.Normalise(line.Term), line);
        var forms = from text in OptionalParts.Expand(term.Text, line, profile)
                    from phrase in SlashAlternatives.Expand(text, line)
                    from form in SuspendedHyphen.Expand(phrase, line)
                    select new MatchTerm(RefuseEmptyWords(form, line), term.Unit, line.Match != KeywordMatch.Exclude);
        return [.. forms.Distinct()];
    }

    private static string RefuseEmptyWords(string form, KeywordLine line) =>
        Array.TrueForAll(form.Split(' '), DutchWords.FunctionWords.Contains)
            ? throw line.Refuse($"it would count every '{form}'. Write the whole form, on a line of its own.")
            : form;
}
