using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Comparison;

/// <summary>What one gemeente, as it was in that year, published in its covered months of one year.</summary>
/// <remarks>A gemeente that existed and of which nothing was found gets a row too, or its successor would seem complete.</remarks>
public sealed record GemeenteYear
{
    public required GemeenteCode Gemeente { get; init; }

    public required int Year { get; init; }

    /// <summary>Months that count, 0 to 12 (<see cref="CoveredMonths"/>).</summary>
    public required int Months { get; init; }

    /// <summary>Whether any document was found, relevant or not.</summary>
    public required bool HasDocuments { get; init; }

    /// <summary>Whether any document with a keyword was found, of whatever group.</summary>
    public required bool HasKeywordDocuments { get; init; }

    /// <summary>Per action line what its <see cref="RelevanceCut"/> keeps (document × meeting rows in variant <c>study</c>); a line left out counts 0.</summary>
    public required IReadOnlyDictionary<string, long> Relevant { get; init; }

    /// <summary>Everything readable of the unit that is counted, relevant or not. Default 0: not known.</summary>
    public long Total { get; init; }

    /// <summary>The share of its months with a readable document, 0 to 1. Default 1. Of a merged gemeente that of the part with least.</summary>
    public double Coverage { get; init; } = 1;

    /// <summary>Whether parts of a merged gemeente have documents, and not all of them.</summary>
    public bool MissesPart { get; init; }

    public bool IsCovered => Months > 0 && HasDocuments;

    public YearCount Count(string line) => new(Relevant.GetValueOrDefault(line), Months);
}
