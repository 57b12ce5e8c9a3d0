namespace Steunpakket.Core.Running;

/// <summary>How far two spellings are apart, for "did you mean".</summary>
public static class Spelling
{
    /// <summary>Levenshtein distance: insertions, deletions and replacements of one character.</summary>
    public static int Distance(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    /// <summary>The candidate nearest to <paramref name="word"/>, or null when none is near (a third of its length, at least 2).</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        var limit = Math.Max(2, word.Length / 3);
        return candidates
            .Select(candidate => (candidate, Distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(near => near.Distance <= limit)
            .OrderBy(near => near.Distance).ThenBy(near => near.candidate, StringComparer.Ordinal)
            .Select(near => near.candidate)
            .FirstOrDefault();
    }
}
