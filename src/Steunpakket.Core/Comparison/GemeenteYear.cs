using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Comparison;

/// <summary>What one gemeente, as it was in that year, published in its covered months of one year.</summary>
/// <remarks>A gemeente that existed and of which nothing was found gets a row too, or its successor would seem complete.</remarks>
public sealed record GemeenteYear
{
    public required GemeenteCode Gemeente { get; init; }

    public required int Year { get; init; }

    /// <summary>Covered months, 0 to 12 (<see cref="CoveredMonths"/>).</summary>
    public required int Months { get; init; }

    /// <summary>Whether any document was found, relevant or not.</summary>
    public required bool HasDocuments { get; init; }

    /// <summary>Whether any document with a keyword was found, of whatever group.</summary>
    public required bool HasKeywordDocuments { get; init; }

    /// <summary>Per action line the rows (document × meeting in variant <c>study</c>) that its <see cref="RelevanceCut"/> keeps; a line left out counts 0.</summary>
    public required IReadOnlyDictionary<string, long> Relevant { get; init; }

    public bool IsCovered => Months > 0 && HasDocuments;

    public YearCount Count(string line) => new(Relevant.GetValueOrDefault(line), Months);
}
