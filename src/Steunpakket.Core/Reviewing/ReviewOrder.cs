using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Reviewing;

/// <summary>The order in which a person reads proposals: forms of one word stand together, the nearest word first.</summary>
public static class ReviewOrder
{
    /// <summary>By line of action, then by the best cosine of the word's forms from high to low, then by term.</summary>
    /// <param name="about">Key, the other inflections of the word, and the cosine where there is one.</param>
    public static IReadOnlyList<T> Sort<T>(IEnumerable<T> rows, Func<T, (ReviewKey Key, IReadOnlyList<string> Forms, double? Cosine)> about)
    {
        var all = rows.Select(row => (Row: row, About: about(row))).ToList();
        var groups = new Groups(all.Select(one => one.About.Key));
        foreach (var (key, forms, _) in all.Select(one => one.About))
        {
            foreach (var form in forms)
            {
                groups.Join(key, key with { Form = TermText.Normalise(form) });
            }
        }

        return
        [
            .. all.GroupBy(one => groups.HeadOf(one.About.Key))
                .OrderBy(group => group.Key.Line, StringComparer.Ordinal)
                .ThenByDescending(group => group.Max(one => one.About.Cosine ?? double.NegativeInfinity))
                .ThenBy(group => group.Key.Form, StringComparer.Ordinal)
                .SelectMany(group => group.OrderBy(one => one.About.Key.Form, StringComparer.Ordinal))
                .Select(one => one.Row),
        ];
    }

    // Disjoint sets whose head is their first form in ordinal order.
    private sealed class Groups(IEnumerable<ReviewKey> keys)
    {
        private readonly Dictionary<ReviewKey, ReviewKey> _parents = keys.Distinct().ToDictionary(key => key);

        public ReviewKey HeadOf(ReviewKey key)
        {
            var head = key;
            while (_parents[head] != head)
            {
                head = _parents[head];
            }

            _parents[key] = head;
            return head;
        }

        /// <summary>A form that has no row of its own is left aside.</summary>
        public void Join(ReviewKey left, ReviewKey right)
        {
            if (!_parents.ContainsKey(right))
            {
                return;
            }

            var (one, other) = (HeadOf(left), HeadOf(right));
            if (string.CompareOrdinal(one.Form, other.Form) > 0)
            {
                (one, other) = (other, one);
            }

            _parents[other] = one;
        }
    }
}
