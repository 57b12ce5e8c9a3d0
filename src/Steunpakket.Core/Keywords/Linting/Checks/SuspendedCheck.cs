using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>Counts places where a keyword is meant and half of it hangs at a hyphen.</summary>
internal sealed class SuspendedCheck(LintForms forms, SuspendedProbe probe, int most) : LintCheck
{
    private readonly Dictionary<(int Keyword, string Word, string Text), LintTally> _tallies = [];

    public override void Look(LintPage page)
    {
        for (var at = page.Text.IndexOf((byte)'-'); at >= 0;)
        {
            if (SuspendedText.MayHang(page.Text, at) && SuspendedText.Read(page.Text, at) is { } phrase && PartOf(phrase) is { } part && !IsListed(page.Taken, phrase))
            {
                Tally((part.Keyword, part.Word, phrase.Text)).Add(page, phrase.Start, phrase.Length);
            }

            var next = page.Text[(at + 1)..].IndexOf((byte)'-');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    public override void Merge(LintCheck other)
    {
        foreach (var (key, tally) in ((SuspendedCheck)other)._tallies)
        {
            Tally(key).Merge(tally);
        }
    }

    public override IEnumerable<LintFinding> Findings(IReadOnlyList<long> hits) => _tallies
        .GroupBy(pair => pair.Key.Keyword)
        .SelectMany(keyword => keyword.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key.Text, StringComparer.Ordinal).Take(most))
        .Select(pair => Counted(Finding(forms.Forms[pair.Key.Keyword], pair.Key.Word, pair.Key.Text), pair.Value));

    private static LintFinding Finding(KeywordForm keyword, string word, string text)
    {
        var line = Line(word, text);
        var also = line is null ? "; the keyword language has no way to write it" : "; such a line counts both words by themselves too";
        return new LintFinding(LintKind.SuspendedHyphen, LintForms.FileOf(keyword), keyword.Label, text, $"means '{word}' and does not count as it{also}")
        {
            Line = line is null ? "" : LintForms.LineFor(keyword, line),
        };
    }

    // jeugd- en opvoed|hulp: only "en" and "of" between two words can be written.
    private static string? Line(string word, string text) =>
        text.Split(' ') is [[.. var head, '-'], "en" or "of", var whole] && word.StartsWith(head, StringComparison.Ordinal)
            ? $"{text[..^whole.Length]}{whole[..^(word.Length - head.Length)]}|{word[head.Length..]}"
            : null;

    private SuspendedPart? PartOf(SuspendedPhrase phrase) => phrase.Head.Length > 0
        ? probe.ByHead[phrase.Head]
            .Where(part => phrase.Whole.Length > part.Tail.Length && phrase.Whole.EndsWith(part.Tail, StringComparison.Ordinal))
            .MaxBy(part => part.Tail.Length)
        : probe.ByTail[phrase.Tail]
            .Where(part => phrase.Whole.Length > part.Head.Length && phrase.Whole.StartsWith(part.Head, StringComparison.Ordinal))
            .MaxBy(part => part.Head.Length);

    private static bool IsListed(IReadOnlyList<TermHit> taken, SuspendedPhrase phrase)
    {
        var (low, high) = (0, taken.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = taken[middle].Start <= phrase.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && taken[low - 1].Start + taken[low - 1].Length >= phrase.Start + phrase.Length;
    }

    private LintTally Tally((int Keyword, string Word, string Text) key)
    {
        if (!_tallies.TryGetValue(key, out var tally))
        {
            _tallies.Add(key, tally = new LintTally(key.Text));
        }

        return tally;
    }
}
