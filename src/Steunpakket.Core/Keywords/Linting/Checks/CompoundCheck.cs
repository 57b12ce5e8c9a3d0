using System.Globalization;
using System.Text;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>Counts the longer words that a keyword is part of, and reports the most frequent of each keyword.</summary>
/// <remarks>Its memory grows with the number of different compounds, some hundred bytes each; words of more than 60 letters are left out.</remarks>
internal sealed class CompoundCheck(LintForms forms, CompoundProbe probe, int most) : LintCheck
{
    private const int LongestWord = 60;

    private readonly Dictionary<string, LintTally>[] _tallies =
        [.. probe.Keywords.Select(_ => new Dictionary<string, LintTally>(StringComparer.Ordinal))];

    private readonly List<TermHit> _found = [];

    public override void Look(LintPage page)
    {
        _found.Clear();
        probe.Matcher.Match(page.Text, _found);
        var taken = new TakenWalk(page.Taken);
        for (var i = 0; i < _found.Count; i++)
        {
            var hit = _found[i];
            if (hit.Length <= 2 * LongestWord && !taken.Loses(hit.Start, hit.Start + hit.Length, out _) && !IsInLonger(i))
            {
                Add(page, hit);
            }
        }
    }

    public override void Merge(LintCheck other)
    {
        foreach (var (term, words) in ((CompoundCheck)other)._tallies.Index())
        {
            foreach (var (word, tally) in words)
            {
                if (!_tallies[term].TryAdd(word, tally))
                {
                    _tallies[term][word].Merge(tally);
                }
            }
        }
    }

    public override IEnumerable<LintFinding> Findings(IReadOnlyList<long> hits) =>
        _tallies.Index().SelectMany(words => OfKeyword(forms.Forms[probe.Keywords[words.Index]], words.Item));

    private IEnumerable<LintFinding> OfKeyword(KeywordForm keyword, Dictionary<string, LintTally> words)
    {
        var real = words.Where(word => !NoCompounds.Contains(keyword.Form, word.Key))
            .OrderByDescending(word => word.Value.Count).ThenBy(word => word.Key, StringComparer.Ordinal).ToList();
        var rest = real.Count <= most ? ""
            : string.Create(CultureInfo.InvariantCulture, $"; the {most} most frequent are shown of {real.Count} different words with {real.Sum(word => word.Value.Count)} occurrences");
        return real.Take(most).Select((word, place) => Counted(
            new LintFinding(LintKind.Compound, LintForms.FileOf(keyword), keyword.Label, word.Key, Where(keyword.Form, word.Key) + (place == 0 ? rest : ""))
            {
                Line = LintForms.LineFor(keyword, word.Key),
            },
            word.Value));
    }

    private static string Where(string keyword, string word) =>
        word.StartsWith(keyword, StringComparison.Ordinal) ? "a longer word that begins with it"
        : word.EndsWith(keyword, StringComparison.Ordinal) ? "a longer word that ends in it"
        : "a longer word that holds it inside";

    // jeugdhulpverlening belongs to jeugdhulp, not to jeugd as well. Hits of one word stand side by side.
    private bool IsInLonger(int index)
    {
        var own = FormOf(_found[index]);
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = index + step; i >= 0 && i < _found.Count && _found[i].Start == _found[index].Start; i += step)
            {
                var other = FormOf(_found[i]);
                if (other.Length > own.Length && other.Contains(own, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private string FormOf(TermHit hit) => forms.Forms[probe.Keywords[hit.Term]].Form;

    private void Add(LintPage page, TermHit hit)
    {
        var word = Encoding.UTF8.GetString(page.Text.Slice(hit.Start, hit.Length)).ToLowerInvariant();
        if (word.Length > LongestWord || word.Length == FormOf(hit).Length || probe.OtherForms.Contains(word))
        {
            return;
        }

        if (!_tallies[hit.Term].TryGetValue(word, out var tally))
        {
            _tallies[hit.Term].Add(word, tally = new LintTally(word));
        }

        tally.Add(page, hit.Start, hit.Length);
    }
}
