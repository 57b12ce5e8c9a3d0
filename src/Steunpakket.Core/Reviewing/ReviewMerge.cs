using Steunpakket.Core.Expansion;
using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Reviewing;

/// <summary>Puts the decisions of a saved review into the lines of <c>uitbreiding.csv</c>.</summary>
/// <remarks>A decision that stands is never changed by accident: not by an empty cell, a doubt, a later model or an older file.</remarks>
public sealed class ReviewMerge
{
    private readonly ReviewRules _rules;
    private readonly IReadOnlyDictionary<ReviewKey, ExpansionLine> _standing;
    private readonly RowProblems _problems = new();
    private readonly Dictionary<ReviewKey, ReviewChange> _changes = [];
    private readonly List<ExpansionLine> _kept = [];
    private int _unchanged;

    private ReviewMerge(IReadOnlyList<ExpansionLine> lines, ReviewRules rules) => (_standing, _rules) = (ReviewedWords.ByKey(lines), rules);

    /// <summary>The result is the same for any order of rows, but for rows of one word that tell the same.</summary>
    public static ReviewResult Of(IReadOnlyList<ExpansionLine> lines, IReadOnlyList<ReviewedRow> rows, ReviewRules rules)
    {
        var merge = new ReviewMerge(lines, rules);
        var reader = new RowReader(rules.Keywords, merge._problems);
        var decided = rows.Select(reader.Read).OfType<RowDecision>().ToList();
        foreach (var same in decided.GroupBy(row => row.Key))
        {
            merge.Take([.. same]);
        }

        var open = rows.Count(row => row.Term.Length > 0 && DecisionWords.TryRead(row.Decision, out var status) && status is null);
        return merge.Result(lines, open);
    }

    private void Take(IReadOnlyList<RowDecision> rows)
    {
        var first = rows[0];
        if (rows.FirstOrDefault(row => row.Status != first.Status) is { } other)
        {
            _problems.Add(other.Row, $"'{first.Key.Form}' is '{other.Word}' for {first.Key.Line} here and '{first.Word}' in row {first.Row}. Keep one of the two.");
            return;
        }

        var before = _standing.GetValueOrDefault(first.Key);
        if (before?.Status == first.Status)
        {
            Stay(first, before);
        }
        else if (before is null or { Status: ExpansionStatus.Undecided })
        {
            Decide(first, before);
        }
        else if (first.Status == ExpansionStatus.Undecided)
        {
            _kept.Add(before);
        }
        else if (_rules.Replace)
        {
            Decide(first, before);
        }
        else
        {
            _problems.Add(first.Row, $"'{first.Key.Form}' is '{first.Word}' for {first.Key.Line} here and {Told(before)}. To change that decision, import with --replace.");
        }
    }

    // Who decided and when stay; a remark may be added to or changed, and a name that was missing filled in.
    private void Stay(RowDecision row, ExpansionLine before)
    {
        var after = before with
        {
            Reviewer = before.Reviewer.Length > 0 ? before.Reviewer : ReviewCells.Text(row.Cells.Reviewer),
            Remark = ReviewCells.TextOr(row.Cells.Remark, before.Remark),
        };
        if (after == before)
        {
            _unchanged++;
        }
        else
        {
            _changes[row.Key] = new ReviewChange(before, after);
        }
    }

    private void Decide(RowDecision row, ExpansionLine? before)
    {
        var reader = new DecisionDetails(_rules, _problems);
        if (reader.Read(row, before) is { } after)
        {
            _changes[row.Key] = new ReviewChange(before, after);
        }
    }

    private static string Told(ExpansionLine line)
    {
        var who = line.Reviewer.Length > 0 ? $" by {line.Reviewer}" : "";
        return $"was decided '{DecisionWords.Of(line.Status)}'{who}{(line.ReviewedOn is { } day ? $" on {day:yyyy-MM-dd}" : "")} ({line.Place})";
    }

    private ReviewResult Result(IReadOnlyList<ExpansionLine> lines, int open)
    {
        // A word that changed has one line from then on; the others stay as they stand there.
        var stay = lines.Where(line => !_changes.ContainsKey(new ReviewKey(line.Group, line.Form)));
        return new ReviewResult
        {
            Problems = _problems.All,
            Lines = [.. Sorted(stay.Concat(_changes.Values.Select(change => change.After)), line => line)],
            Changes = [.. Sorted(_changes.Values, change => change.After)],
            Kept = [.. Sorted(_kept, line => line)],
            NeverCounted = [.. Sorted(NeverCounted(), line => line)],
            Unchanged = _unchanged,
            Open = open,
        };
    }

    private IEnumerable<ExpansionLine> NeverCounted()
    {
        var keywords = new KeywordText(_rules.Keywords.Keywords, _rules.Match);
        return _changes.Values
            .Where(change => change.IsDecision && change.After.Status == ExpansionStatus.Accepted && keywords.Takes(change.After.Form))
            .Select(change => change.After);
    }

    private static IOrderedEnumerable<T> Sorted<T>(IEnumerable<T> all, Func<T, ExpansionLine> line) => all
        .OrderBy(one => line(one).Group, StringComparer.Ordinal)
        .ThenBy(one => line(one).Term, StringComparer.Ordinal);
}
