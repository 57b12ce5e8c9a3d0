using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Reviewing;

/// <summary>Reads who decided, when and on what, where a decision is new or another one.</summary>
/// <remarks>A cell that still says what the earlier decision said was filled in by the export, and says nothing about this one.</remarks>
internal sealed class DecisionDetails(ReviewRules rules, RowProblems problems)
{
    // No list of words was reviewed before the program's first study, and a mangled date is often in 1900 or 1904.
    private static readonly DateOnly First = new(2020, 1, 1);

    /// <returns>Null when a cell has a problem.</returns>
    public ExpansionLine? Read(RowDecision row, ExpansionLine? before)
    {
        var reviewer = Reviewer(row, before);
        var day = Day(row, before);
        var cosine = Cosine(row, before, out var isRead);
        return reviewer is null || day is null || !isRead ? null
            : new ExpansionLine(before?.Term ?? row.Key.Form, row.Key.Line, row.Status, before?.Place ?? new LinePlace(rules.File, row.Row))
            {
                Seed = ReviewCells.TextOr(row.Cells.Seed, before?.Seed ?? ""),
                Cosine = cosine,
                Reviewer = reviewer,
                ReviewedOn = day,
                Remark = ReviewCells.TextOr(row.Cells.Remark, before?.Remark ?? ""),
            };
    }

    private string? Reviewer(RowDecision row, ExpansionLine? before)
    {
        var cell = ReviewCells.Text(row.Cells.Reviewer);
        var named = ReviewCells.Text(rules.Reviewer);
        var reviewer = cell.Length > 0 && cell != ReviewCells.Text(before?.Reviewer ?? "") ? cell
            : named.Length > 0 ? named
            : before?.Reviewer ?? "";
        if (reviewer.Length == 0)
        {
            problems.Add(row.Row, "beoordelaar", $"nobody is named who decided '{row.Word}' about '{row.Key.Form}'. Fill the cell in, or import with --reviewer NAME.");
            return null;
        }

        return reviewer;
    }

    private DateOnly? Day(RowDecision row, ExpansionLine? before)
    {
        var cell = ReviewCells.Text(row.Cells.Date);
        if (cell.Length == 0)
        {
            return rules.Today;
        }

        if (!ReviewCells.TryDate(cell, out var day))
        {
            problems.Add(row.Row, "datum", $"'{cell}' is no date. Write it as 2021-09-30 or 30-9-2021, or leave it empty for today.");
            return null;
        }

        if (day == before?.ReviewedOn)
        {
            return rules.Today;
        }

        if (day < First || day > rules.Today)
        {
            problems.Add(row.Row, "datum", $"{day:yyyy-MM-dd} {(day < First ? "is too long ago" : "is yet to come")}. Write the day of the decision, or leave it empty for today.");
            return null;
        }

        return day;
    }

    private double? Cosine(RowDecision row, ExpansionLine? before, out bool isRead)
    {
        isRead = true;
        if (ReviewCells.Text(row.Cells.Cosine).Length == 0)
        {
            return before?.Cosine;
        }

        isRead = ReviewCells.TryCosine(row.Cells.Cosine, out var cosine);
        if (!isRead)
        {
            problems.Add(row.Row, "cosinus", $"'{ReviewCells.Text(row.Cells.Cosine)}' is no number from -1 to 1. Take it from the exported file, or leave it empty.");
        }

        return cosine;
    }
}
