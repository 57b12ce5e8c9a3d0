using System.Globalization;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Reviewing;
using Steunpakket.Io.Review;

namespace Steunpakket.Cli.Running;

/// <summary>Says what an export or import of a review did: changes to standard output, the sum to standard error.</summary>
internal static class ReviewReport
{
    public static void Write(string file, ReviewExported made) => Console.Error.WriteLine(
        $"{file}: {made.Rows} words by line of action, {made.Open} without a decision, {made.NotProposed} proposed no longer. Nothing counts until the file is imported.");

    public static void Write(ReviewImport import, ReviewResult result, string list)
    {
        foreach (var change in result.Changes)
        {
            Console.Out.WriteLine(Line(change));
        }

        foreach (var line in result.Kept)
        {
            Console.Error.WriteLine($"kept: {ShownText.Of(line.Term)} for {line.Group} stays {DecisionWords.Of(line.Status)}; a doubt takes no decision away.");
        }

        foreach (var line in result.NeverCounted)
        {
            Console.Error.WriteLine($"beware: {ShownText.Of(line.Term)} for {line.Group} holds a keyword, and the text counts for that keyword only: this word will never count.");
        }

        var what = result.Changes.Count == 0 ? $"Nothing to change in {list}" : import.DryRun ? $"{Sum(result)} would change in {list}" : $"{Sum(result)} changed in {list}";
        Console.Error.WriteLine($"{what}; {result.Unchanged} as they were, {result.Open} without a decision.");
    }

    private static string Sum(ReviewResult result)
    {
        var decisions = result.Changes.Where(change => change.IsDecision).ToList();
        var words = DecisionWords.Offered.Select(word => $"{decisions.Count(change => DecisionWords.Of(change.After.Status) == word)} {word}");
        return $"{string.Join(", ", words)}, {result.Changes.Count - decisions.Count} remarks or names";
    }

    private static string Line(ReviewChange change)
    {
        var (before, after) = change;
        var decision = change.IsDecision ? $"{Word(before)} -> {Word(after)}" : $"{Word(after)} (note)";
        var day = after.ReviewedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        return ShownText.Of($"{after.Group,-14} {after.Term,-32} {decision,-18} {day,-10} {after.Reviewer} {after.Remark}".TrimEnd());
    }

    private static string Word(ExpansionLine? line) => line is null ? "new" : DecisionWords.Of(line.Status);
}
