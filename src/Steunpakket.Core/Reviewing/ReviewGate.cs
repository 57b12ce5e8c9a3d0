using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;

namespace Steunpakket.Core.Reviewing;

/// <summary>Holds a run up until a person has decided about every proposed word.</summary>
public static class ReviewGate
{
    private const int WordsShown = 5;

    /// <summary>What nobody has decided about: proposals without a line, and lines that are undecided. Sorted by line of action, then by form.</summary>
    public static IReadOnlyList<ReviewKey> Open(IEnumerable<ReviewKey> proposals, IEnumerable<ExpansionLine> lines, KeywordSet keywords)
    {
        var standing = ReviewedWords.ByKey(lines);
        return
        [
            .. proposals.Where(key => !standing.ContainsKey(key) && key.IsAskedBy(keywords))
                .Concat(standing.Where(line => line.Value.Status == ExpansionStatus.Undecided).Select(line => line.Key))
                .Distinct()
                .OrderBy(key => key.Line, StringComparer.Ordinal)
                .ThenBy(key => key.Form, StringComparer.Ordinal),
        ];
    }

    /// <exception cref="SettingsException">A word is open.</exception>
    public static void Check(IReadOnlyList<ReviewKey> open)
    {
        if (open.Count > 0)
        {
            var lines = open.GroupBy(key => key.Line).Select(line => $"{line.Key} {line.Count()} ({Shown([.. line])})");
            throw new SettingsException(
                $"--require-review: {open.Count} proposed word(s) have no decision yet: {string.Join("; ", lines)}. Decide about them with `steunpakket keywords review export FILE.xlsx` and `steunpakket keywords review import FILE.xlsx`, or score without --require-review.");
        }
    }

    private static string Shown(IReadOnlyList<ReviewKey> line) =>
        string.Join(", ", line.Take(WordsShown).Select(key => key.Form)) + (line.Count > WordsShown ? " …" : "");
}
