using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Reviewing;

/// <summary>What a saved review comes to.</summary>
public sealed record ReviewResult
{
    /// <summary>Every problem as a sentence with its row, in the order of rows. When there is one, nothing may be written.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>All lines with the changes in them, sorted by line of action, then by term.</summary>
    public required IReadOnlyList<ExpansionLine> Lines { get; init; }

    /// <summary>In the order of <see cref="Lines"/>.</summary>
    public required IReadOnlyList<ReviewChange> Changes { get; init; }

    /// <summary>Words whose row says twijfel and that are decided already: a doubt takes no decision away.</summary>
    public required IReadOnlyList<ExpansionLine> Kept { get; init; }

    /// <summary>Words that are newly accepted and hold a keyword: in a text that stretch counts for the keyword, so they never count.</summary>
    public required IReadOnlyList<ExpansionLine> NeverCounted { get; init; }

    /// <summary>Rows whose decision stands already.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Rows of a word without a decision.</summary>
    public required int Open { get; init; }
}
