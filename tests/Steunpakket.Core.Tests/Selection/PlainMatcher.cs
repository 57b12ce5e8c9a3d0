using System.Text;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Tests.Selection;

/// <summary>METHOD 4.1 word for word, slow: tries every term at every character. The matcher must give the same hits.</summary>
internal sealed class PlainMatcher(IReadOnlyList<MatchTerm> listed, MatchOptions options)
{
    // Each term as it is listed, then those with other apostrophes that the list does not hold by itself.
    private readonly List<(MatchTerm Term, int Listed)> _spelled =
    [
        .. listed.Index().Select(term => (term.Item, term.Index))
            .Concat(listed.Index().SelectMany(term => new[] { ('\'', '’'), ('’', '\'') },
                (term, swap) => (term.Item with { Form = term.Item.Form.Replace(swap.Item1, swap.Item2) }, term.Index)))
            .DistinctBy(spelled => (spelled.Item1.Form, spelled.Item1.Unit)),
    ];

    public List<TermHit> Match(byte[] page) => MatchBetween(page, []);

    public List<TermHit> MatchBetween(byte[] page, IReadOnlyList<TermHit> taken)
    {
        var text = PlainText.Of(page, options.HyphenIsLetter);
        var found = _spelled.Index().SelectMany(term => Find(text, term.Index))
            .Distinct()
            .Where(hit => !taken.Any(other => Overlap(hit, other)))
            .OrderBy(hit => hit.Start)
            .ThenByDescending(hit => hit.Length)
            .ThenBy(hit => _spelled[hit.Term].Term.Counts)
            .ThenBy(hit => _spelled[hit.Term].Term.Unit)
            .ThenByDescending(hit => Encoding.UTF8.GetByteCount(_spelled[hit.Term].Term.Form))
            .ThenBy(hit => _spelled[hit.Term].Term.Form, StringComparer.Ordinal);
        var kept = new List<TermHit>();
        foreach (var hit in found)
        {
            if (options.Overlap == Core.Selection.Overlap.All || !kept.Any(other => Overlap(hit, other)))
            {
                kept.Add(hit);
            }
        }

        return [.. kept.Where(hit => _spelled[hit.Term].Term.Counts).Select(hit => hit with { Term = _spelled[hit.Term].Listed })];
    }

    private static bool Overlap(TermHit one, TermHit other) =>
        one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;

    private IEnumerable<TermHit> Find(PlainText text, int index)
    {
        var (form, unit, _) = _spelled[index].Term;
        for (var first = 0; first < text.Count; first++)
        {
            var last = EndOf(form, text, first);
            if (last < 0 || !EdgesFit(text, first, last, unit))
            {
                continue;
            }

            var (start, end) = (first, last);
            while (unit == MatchUnit.Substring && text.IsWord(start - 1))
            {
                start--;
            }

            while (unit != MatchUnit.WholeWord && text.IsWord(end))
            {
                end++;
            }

            yield return new TermHit(index, text.Offset(start), text.Offset(end) - text.Offset(start));
        }
    }

    private static bool EdgesFit(PlainText text, int first, int last, MatchUnit unit)
    {
        var startsInside = text.IsWord(first) && text.IsWord(first - 1);
        var endsInside = text.IsWord(last - 1) && text.IsWord(last);
        return unit == MatchUnit.Substring || (!startsInside && (unit == MatchUnit.Prefix || !endsInside));
    }

    /// <returns>The character after the form when it stands at <paramref name="at"/>, else -1.</returns>
    private static int EndOf(string form, PlainText text, int at)
    {
        foreach (var rune in form.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                var gap = 0;
                var lines = 0;
                for (; text.IsWhiteSpace(at + gap); gap++)
                {
                    lines += text.Is(at + gap, new Rune('\n')) ? 1 : 0;
                }

                if (gap == 0 || lines > 1)
                {
                    return -1;
                }

                at += gap;
            }
            else if (text.Is(at, rune))
            {
                at++;
            }
            else
            {
                return -1;
            }
        }

        return at;
    }
}
