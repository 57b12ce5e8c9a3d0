using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>The keywords with another sense, with the matcher of the phrases that tell it.</summary>
internal sealed class PolysemyProbe
{
    public PolysemyProbe(LintForms forms)
    {
        Senses = [.. from form in forms.Forms.Index()
                     where form.Item.Unit == MatchUnit.WholeWord
                     from sense in OtherSenses.All
                     where sense.Word == form.Item.Form
                     select (form.Index, sense)];
        var contexts = Senses.SelectMany(pair => pair.Sense.Contexts, (pair, context) => (pair.Keyword, Context: context)).ToLookup(pair => pair.Context, pair => pair.Keyword);
        Keywords = [.. contexts.Select(context => context.ToHashSet())];
        Matcher = forms.Everywhere([.. contexts.Select(context => new MatchTerm(context.Key))]);
    }

    public IReadOnlyList<(int Keyword, OtherSense Sense)> Senses { get; }

    /// <summary>By term of the matcher: indexes of the keywords whose other sense the phrase tells.</summary>
    public IReadOnlyList<IReadOnlySet<int>> Keywords { get; }

    public KeywordMatcher Matcher { get; }
}
