using System.Globalization;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>Counts the keywords: those that no text holds, those in two groups, those that outweigh their group.</summary>
internal sealed class KeywordCheck(LintForms forms) : LintCheck
{
    private const double DominantShare = 0.4;

    // Below it a share says nothing.
    private const long FewestGroupHits = 20;

    private readonly TallyTable _tallies = new([.. forms.Forms.Select(form => form.Label)]);
    private readonly List<TermHit> _counted = [];

    public IReadOnlyList<long> Hits => [.. forms.Forms.Select((_, index) => _tallies[index].Count)];

    public override void Look(LintPage page)
    {
        _counted.Clear();
        forms.Count(page.Text, page.Taken, _counted);
        foreach (var hit in _counted)
        {
            _tallies[hit.Term].Add(page, hit.Start, hit.Length);
        }
    }

    public override void Merge(LintCheck other) => _tallies.Merge(((KeywordCheck)other)._tallies);

    public override IEnumerable<LintFinding> Findings(IReadOnlyList<long> hits) =>
        NeverFound(hits).Concat(Duplicates()).Concat(forms.Keywords.Groups.SelectMany(group => Dominant(group, hits)));

    private IEnumerable<LintFinding> NeverFound(IReadOnlyList<long> hits) => forms.Forms.Index()
        .Where(form => hits[form.Index] == 0)
        .Select(form => new LintFinding(
            LintKind.NeverFound, LintForms.FileOf(form.Item), form.Item.Label, form.Item.Label, "no text holds it, or a longer keyword always takes it"));

    private IEnumerable<LintFinding> Duplicates() => forms.Forms.Index()
        .Where(form => form.Item.Groups.Count > 1)
        .Select(form => Counted(
            new LintFinding(
                LintKind.Duplicate, LintForms.FileOf(form.Item), form.Item.Label, form.Item.Label,
                $"counts in {string.Join(" and ", form.Item.Groups)}: {string.Join("; ", form.Item.Origins.Select(line => line.Place))}"),
            _tallies[form.Index]));

    private IEnumerable<LintFinding> Dominant(string group, IReadOnlyList<long> hits)
    {
        var own = forms.Forms.Index().Where(form => form.Item.Groups.Contains(group)).ToList();
        var all = own.Sum(form => hits[form.Index]);
        return all < FewestGroupHits || own.Count < 2 ? [] : own
            .Where(form => hits[form.Index] > DominantShare * all)
            .Select(form => Counted(
                new LintFinding(
                    LintKind.Dominance, LintForms.FileOf(form.Item), form.Item.Label, form.Item.Label,
                    string.Create(CultureInfo.InvariantCulture, $"{100.0 * hits[form.Index] / all:F0} % of the {all} hits of {group} are this one word")),
                _tallies[form.Index]));
    }
}
