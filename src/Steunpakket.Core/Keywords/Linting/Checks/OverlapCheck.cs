using System.Globalization;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>Counts how often a longer keyword takes the text of a shorter one.</summary>
internal sealed class OverlapCheck(LintForms forms, OverlapProbe probe) : LintCheck
{
    private readonly SortedDictionary<(int Inner, int Outer), LintTally> _tallies = [];
    private readonly List<TermHit> _found = [];

    public override void Look(LintPage page)
    {
        if (probe.Inner.Count == 0)
        {
            return;
        }

        _found.Clear();
        probe.Matcher.Match(page.Text, _found);
        var taken = new TakenWalk(page.Taken);
        foreach (var hit in _found)
        {
            var inner = probe.Inner[hit.Term];
            if (taken.Around(hit.Start, hit.Start + hit.Length) is { Term: not LintForms.Exception } outer && outer.Term != inner)
            {
                Tally((inner, outer.Term)).Add(page, outer.Start, outer.Length);
            }
        }
    }

    public override void Merge(LintCheck other)
    {
        foreach (var (pair, tally) in ((OverlapCheck)other)._tallies)
        {
            Tally(pair).Merge(tally);
        }
    }

    public override IEnumerable<LintFinding> Findings(IReadOnlyList<long> hits) => _tallies.Select(pair =>
    {
        var (inner, outer) = (forms.Forms[pair.Key.Inner], forms.Forms[pair.Key.Outer]);
        var own = string.Create(CultureInfo.InvariantCulture, $"it has {hits[pair.Key.Inner]} hits");
        var why = forms.Options.Overlap == Overlap.All
            ? $"the text counts for both; {own} in all"
            : $"the longer keyword takes the text; {own} of its own";
        return Counted(new LintFinding(LintKind.Overlap, LintForms.FileOf(inner), inner.Label, outer.Label, why), pair.Value);
    });

    private LintTally Tally((int Inner, int Outer) pair)
    {
        if (!_tallies.TryGetValue(pair, out var tally))
        {
            _tallies.Add(pair, tally = new LintTally($"{pair.Inner} {pair.Outer}"));
        }

        return tally;
    }
}
