using System.Globalization;
using Steunpakket.Io.Explaining;

namespace Steunpakket.Cli.Running;

/// <summary>Why a document has no scores, or why they do not hold, in one line.</summary>
internal static class ExplanationProblem
{
    public static string Of(ExplainedDocument document)
    {
        var id = ShownText.Of(document.Facts.Id);
        return document switch
        {
            { Why: { } lost } => $"{id}: not scored. {Lost(lost)}",
            { Account.MadeWithModel: false } => $"{id}: the stored scores were made with another model than {document.Account.Model.Id}, or by another version. Run 'steunpakket score'.",
            _ => $"{id}: stored scores are not what the terms add up to: {string.Join("; ", document.Account!.Differences.Select(Differs))}. 'steunpakket run --from score --force score' makes them again.",
        };
    }

    private static string Differs(Core.Scoring.Ledger.LedgerDifference difference) => string.Create(
        CultureInfo.InvariantCulture,
        $"{difference.Column} is stored as {(difference.Stored is { } stored ? stored.ToString("R", CultureInfo.InvariantCulture) : "nothing")}, worked out it is {difference.Recomputed:R}");

    private static string Lost(LostDocument lost)
    {
        var detail = lost.Detail is null ? "" : $" ({ShownText.Of(lost.Detail)})";
        return (lost.Stage, lost.Outcome, lost.Rule) switch
        {
            ("score", _, _) => "It was selected; the scores are not up to date: run 'steunpakket run --from select'.",
            (_, null, _) => $"{lost.Stage} has not seen it yet: run 'steunpakket run'.",
            ("select", _, "no_keyword") => "select dropped it (no_keyword): no keyword of the lists stands in its text.",
            ("extract", _, "needs_ocr") => $"extract dropped it (needs_ocr): its pages are pictures, or hold no letters that make words{detail}; stage ocr reads them where Tesseract is installed.",
            _ => $"{lost.Stage} {(lost.Outcome == "failed" ? "failed" : "dropped")} it: {lost.Rule}{detail}.",
        };
    }
}
