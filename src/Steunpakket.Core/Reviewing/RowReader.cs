using System.Text.RegularExpressions;
using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Reviewing;

/// <summary>Takes the decision out of a row.</summary>
internal sealed partial class RowReader(KeywordSet keywords, RowProblems problems)
{
    /// <summary>What a program writes for letters that its encoding lacks.</summary>
    private const string LostLetters = "?\uFFFD";

    /// <returns>Null for a row without a decision, and for one with a problem.</returns>
    public RowDecision? Read(ReviewedRow row)
    {
        if (!DecisionWords.TryRead(row.Decision, out var status))
        {
            problems.Add(row.Row, "besluit", $"'{ReviewCells.Text(row.Decision)}' is not known. Write {string.Join(", ", DecisionWords.Offered)}, or nothing.");
            return null;
        }

        if (status is null)
        {
            return null;
        }

        var decision = new RowDecision(row, ReviewKey.Of(row.Line, row.Term), status.Value);
        return IsLineKnown(decision) & IsTermSound(decision) & AreTextsSound(row) ? decision : null;
    }

    private bool IsLineKnown(RowDecision decision)
    {
        var line = decision.Key.Line;
        if (keywords.Groups.Contains(line))
        {
            return true;
        }

        problems.Add(decision.Row, "actielijn", line.Length == 0
            ? "is empty. Fill in the line of action that was decided for."
            : $"'{line}' is no keyword list. {KnownNames.Hint(line, keywords.Groups)}");
        return false;
    }

    private bool IsTermSound(RowDecision decision)
    {
        var form = decision.Key.Form;
        var wrong = form.Length == 0 ? "is empty. Fill in the word that was decided about."
            : form.IndexOfAny([.. LostLetters]) >= 0 ? $"'{form}' has lost letters. Take it from the exported file, and save as .xlsx or as \"CSV UTF-8\"."
            : ExpansionReview.WhyNoForm(form) is { } why ? $"'{form}': {why}"
            : decision.Status == ExpansionStatus.Accepted ? WhyKeyword(form) : null;
        if (wrong is not null)
        {
            problems.Add(decision.Row, "term", wrong);
        }

        return wrong is null;
    }

    private bool AreTextsSound(ReviewedRow row)
    {
        (string Column, string Cell)[] texts = [("beoordelaar", row.Reviewer), ("opmerking", row.Remark), ("seed", row.Seed)];
        var wrong = Array.FindAll(texts, text => FormulaError().IsMatch(text.Cell.Trim()));
        foreach (var (column, cell) in wrong)
        {
            problems.Add(row.Row, column, $"the spreadsheet took the text for a formula and shows {cell.Trim()}. Begin it with an apostrophe, or with another character.");
        }

        return wrong.Length == 0;
    }

    // Such as #NAME?, #WAARDE! and #N/B; also what a CSV file holds of them.
    [GeneratedRegex("^#(N/[AB]|[A-Z0-9/]{2,}[!?])$")]
    private static partial Regex FormulaError();

    private string? WhyKeyword(string form) =>
        ExpansionReview.KeywordOf(form, keywords.Forms) is { } keyword ? $"'{form}' is a keyword already, of {keyword.Origins[0].Place}. Leave besluit empty, or write nee." : null;
}
