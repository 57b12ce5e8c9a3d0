using System.Globalization;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>Counts hits in phrases that tell another sense of the word.</summary>
internal sealed class PolysemyCheck(LintForms forms, PolysemyProbe probe) : LintCheck
{
    private readonly TallyTable _tallies = new([.. forms.Forms.Select(form => form.Label)]);
    private readonly List<TermHit> _found = [];

    public override void Look(LintPage page)
    {
        if (probe.Senses.Count == 0)
        {
            return;
        }

        _found.Clear();
        probe.Matcher.Match(page.Text, _found);
        var next = 0;
        foreach (var hit in page.Taken)
        {
            // Contexts that ended before this hit cannot hold a later one; those that begin after it cannot hold this one.
            while (next < _found.Count && _found[next].Start + _found[next].Length <= hit.Start)
            {
                next++;
            }

            for (var i = next; i < _found.Count && _found[i].Start <= hit.Start; i++)
            {
                var context = _found[i];
                if (probe.Keywords[context.Term].Contains(hit.Term) && context.Start + context.Length >= hit.Start + hit.Length)
                {
                    _tallies[hit.Term].Add(page, context.Start, context.Length);
                    break;
                }
            }
        }
    }

    public override void Merge(LintCheck other) => _tallies.Merge(((PolysemyCheck)other)._tallies);

    public override IEnumerable<LintFinding> Findings(IReadOnlyList<long> hits) =>
        from sense in probe.Senses
        let all = hits[sense.Keyword]
        where all > 0
        let keyword = forms.Forms[sense.Keyword]
        let tally = _tallies[sense.Keyword]
        select Counted(
            new LintFinding(
                LintKind.Polysemy, LintForms.FileOf(keyword), keyword.Label, keyword.Form,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"also means: {sense.Sense.Sense}; {100.0 * tally.Count / all:F1} % of its {all} hits ({tally.Count}) stand in phrases that tell so, such as '{sense.Sense.Contexts[0]}'")),
            tally);
}
