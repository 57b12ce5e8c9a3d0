using System.Globalization;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>Counts inflections, spellings, agreement variants and optional parts: each as often as its line alone would count it.</summary>
internal sealed class VariantCheck(LintForms forms, VariantProbe probe) : LintCheck
{
    // A form that stands five times as often is taken for the right one.
    private const int Outweighs = 5;

    private readonly TallyTable _tallies = new(probe.Texts);
    private readonly List<TermHit> _found = [];

    public override void Look(LintPage page)
    {
        _found.Clear();
        probe.Matcher.Match(page.Text, _found);
        var taken = new TakenWalk(page.Taken);
        foreach (var hit in _found)
        {
            if (!taken.Loses(hit.Start, hit.Start + hit.Length, out var replaces))
            {
                _tallies[hit.Term].Add(page, hit.Start, hit.Length, replaces);
            }
        }
    }

    public override void Merge(LintCheck other) => _tallies.Merge(((VariantCheck)other)._tallies);

    public override IEnumerable<LintFinding> Findings(IReadOnlyList<long> hits) =>
        from found in probe.Variants.Index()
        let tally = _tallies[found.Index]
        where tally.Count > 0
        from variant in OfEachFile(found.Item)
        select Counted(Finding(variant, tally, hits[variant.Keyword]), tally);

    // One finding a list: a form may be a variant of singular and plural alike.
    private IEnumerable<FormVariant> OfEachFile(IEnumerable<FormVariant> variants) => variants
        .GroupBy(variant => LintForms.FileOf(forms.Forms[variant.Keyword]))
        .Select(file => file.OrderBy(variant => variant.Kind).ThenBy(variant => forms.Forms[variant.Keyword].Form, StringComparer.Ordinal).First());

    private LintFinding Finding(FormVariant variant, LintTally tally, long listed)
    {
        var keyword = forms.Forms[variant.Keyword];
        var wrong = variant.Kind == LintKind.Agreement && (listed == 0 || tally.Count >= Outweighs * listed);
        var kind = variant.Kind == LintKind.Agreement && !wrong ? LintKind.Inflection : variant.Kind;
        var counts = wrong ? string.Create(CultureInfo.InvariantCulture, $"; '{keyword.Form}' as it is listed stands {listed} times") : "";
        var replaced = tally.Replaced == 0 ? ""
            : string.Create(CultureInfo.InvariantCulture, $"; {tally.Replaced} of them hold text that counts for another keyword now");
        return new LintFinding(kind, LintForms.FileOf(keyword), keyword.Label, variant.Form, variant.How + counts + replaced)
        {
            Line = LintForms.LineFor(keyword, variant.Form),
        };
    }
}
