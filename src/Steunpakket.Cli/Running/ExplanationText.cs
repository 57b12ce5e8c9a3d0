using System.Globalization;
using Steunpakket.Core.Scoring.Ledger;
using Steunpakket.Io.Explaining;

namespace Steunpakket.Cli.Running;

/// <summary>An account as a person reads it. Sums, scores and maxima are shown in full; weights and contributions are rounded.</summary>
internal static class ExplanationText
{
    public static void Write(TextWriter output, IReadOnlyList<ExplainedDocument> documents)
    {
        foreach (var document in documents)
        {
            Head(output, document.Facts);
            if (document.Account is { } account)
            {
                Write(output, document.Facts, account);
            }

            output.WriteLine();
        }
    }

    private static void Head(TextWriter output, DocumentDetails facts)
    {
        output.WriteLine(ShownText.Of(facts.Id));
        if (facts.Title is { } title)
        {
            output.WriteLine($"  {ShownText.Of(title)}");
        }

        string?[] parts =
        [
            facts.Gemeente is { } gemeente ? $"{gemeente.Name} ({gemeente.Code})" : "gemeente onbekend",
            facts.Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : facts.Source is null ? null : "undated",
            facts.Type,
            facts.Source is { } source ? $"from {source}" : null,
        ];
        output.WriteLine($"  {string.Join(", ", parts.OfType<string>().Select(ShownText.Of))}");
        if (facts.Address is { Length: > 0 } address)
        {
            output.WriteLine($"  {ShownText.Of(address)}");
        }

        if (facts.Flags.Length > 0)
        {
            output.WriteLine($"  quality: {facts.Flags}");
        }
    }

    private static void Write(TextWriter output, DocumentDetails facts, ScoreAccount account)
    {
        var model = account.Model;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {account.Pages} page(s), {account.Words} words, {account.Ledger.Hits} hits{(account.BestPage is { } best ? $", most on page {best}" : "")}"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  model {model.Id}: profile {model.Profile}, N = {model.Documents}{(model.DataThrough is { } day ? $", data through {day:yyyy-MM-dd}" : "")}; points = {model.Formula}"));
        if (account.Family.Count > 0)
        {
            output.WriteLine($"  family of {account.Family.Count}: {string.Join(", ", account.Family.Select(ShownText.Of))}");
        }

        foreach (var score in account.Ledger.Scores)
        {
            output.WriteLine();
            output.WriteLine($"  {Summary(score)}{Rank(facts, account.Ranks.GetValueOrDefault(score.Name))}");
            Norm(output, score);
            Terms(output, score, model);
        }

        output.WriteLine();
        output.WriteLine(account is { Differences.Count: 0, MadeWithModel: true }
            ? "  The stored scores are exactly these."
            : "  THE STORED SCORES ARE NOT THESE: see below.");
    }

    private static string Summary(LedgerScore score) => score.Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"{score.Name}: raw {score.Sum.Value:R}, norm {line.Norm.Value:R}{(line.IsClipped ? " (clipped: above the model's maximum)" : "")}")
        : string.Create(CultureInfo.InvariantCulture, $"{score.Name}: {score.Sum.Value:R}");

    private static string Rank(DocumentDetails facts, ScoreRank? rank) => rank is null ? ""
        : string.Create(CultureInfo.InvariantCulture, $"; rank {rank.InGemeente.Rank} of {rank.InGemeente.Of} in {facts.Gemeente?.Name ?? "its gemeente"}, {rank.InAll.Rank} of {rank.InAll.Of} in all");

    private static void Norm(TextWriter output, LedgerScore score)
    {
        if (score is { Maximum: { } maximum, Sum.Value: > 0 })
        {
            var document = maximum.Document is { } id ? $"the largest is of {ShownText.Of(id.Value)}" : maximum.Largest.Value > 0 ? "the document that had the largest was withdrawn" : "no document scored when the model was fitted";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"    norm = 100·ln(1 + {score.Sum.Value:R}) / ln(1 + {maximum.Scale.Value:R}), at most 100; {document}"));
        }
    }

    private static void Terms(TextWriter output, LedgerScore score, ModelFacts model)
    {
        if (score.Terms.Count == 0)
        {
            return;
        }

        string[][] rows =
        [
            ["term", "kind", "groups", "tf", "df/N", "idf", "points", "share", "pages"],
            .. score.Terms.Select(term => Row(term, model)),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            // Words to the left, numbers to the right.
            var cells = row.Select((cell, i) => i is >= 3 and <= 7 ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
            output.WriteLine($"    {string.Join("  ", cells).TrimEnd()}");
        }
    }

    private static string[] Row(LedgerTerm term, ModelFacts model) =>
    [
        ShownText.Of(term.Term.Form),
        term.Term.IsExpansion ? "context word" : "keyword",
        string.Join(" ", term.Term.Groups),
        term.Count.ToString(CultureInfo.InvariantCulture),
        string.Create(CultureInfo.InvariantCulture, $"{term.DocumentFrequency}/{model.Documents}"),
        term.Idf.ToString("F4", CultureInfo.InvariantCulture),
        term.Points.Value.ToString("F4", CultureInfo.InvariantCulture),
        term.Share is { } share ? (100 * share).ToString("F1", CultureInfo.InvariantCulture) + " %" : "–",
        string.Join(", ", term.Pages.Select(page => page.Count == 1 ? $"{page.Page}" : string.Create(CultureInfo.InvariantCulture, $"{page.Page} ({page.Count}×)"))),
    ];
}
