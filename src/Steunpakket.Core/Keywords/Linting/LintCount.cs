using Steunpakket.Core.Keywords.Linting.Checks;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting;

/// <summary>What one thread counted. Counts of different documents merge to the same in any order.</summary>
public sealed class LintCount
{
    private readonly LintForms _forms;
    private readonly IReadOnlyList<LintCheck> _checks;
    private readonly List<TermHit> _taken = [];
    private LintDocument? _last;

    internal LintCount(LintForms forms, IReadOnlyList<LintCheck> checks) => (_forms, _checks) = (forms, checks);

    public long Pages { get; private set; }

    public int Documents { get; private set; }

    /// <summary>Counts one page; the pages of a document come one after another.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="text">Normalised UTF-8.</param>
    public void Add(LintDocument document, int number, ReadOnlySpan<byte> text)
    {
        Pages++;
        Documents += ReferenceEquals(_last, document) ? 0 : 1;
        _last = document;
        _taken.Clear();
        _forms.Take(text, _taken);
        var page = new LintPage(document, number, text, _taken);
        foreach (var check in _checks)
        {
            check.Look(page);
        }
    }

    /// <summary>Adds a count of the same linter over other documents, which is not to be used any more.</summary>
    public void Merge(LintCount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (Pages, Documents) = (Pages + other.Pages, Documents + other.Documents);
        foreach (var (mine, others) in _checks.Zip(other._checks))
        {
            mine.Merge(others);
        }
    }

    /// <summary>By file, keyword and kind; within these the most frequent first.</summary>
    public IReadOnlyList<LintFinding> Findings()
    {
        var hits = _checks.OfType<KeywordCheck>().Single().Hits;
        var all = _checks.SelectMany(check => check.Findings(hits)).ToList();

        // A wrong ending is why the form is never found.
        var wrong = all.Where(finding => finding.Kind == LintKind.Agreement).Select(finding => finding.Keyword).ToHashSet(StringComparer.Ordinal);
        return [.. all
            .Where(finding => finding.Kind != LintKind.NeverFound || !wrong.Contains(finding.Keyword))
            .OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Keyword, StringComparer.Ordinal)
            .ThenBy(finding => finding.Kind)
            .ThenByDescending(finding => finding.Count)
            .ThenBy(finding => finding.Form, StringComparer.Ordinal)
            .ThenBy(finding => finding.Why, StringComparer.Ordinal)];
    }
}
