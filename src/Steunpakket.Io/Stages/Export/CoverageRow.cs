using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Stages.Export;

/// <summary>One row of table <c>dekking</c>: a gemeente × quarter × source.</summary>
/// <param name="Listed">Documents the source lists.</param>
/// <param name="SupplierCount">What the supplier itself says it has; null where it does not say. A count of all quarters together stands with the undated ones.</param>
/// <param name="Reasons">Why documents failed, as <c>corrupt=2 not_found=1</c>.</param>
public sealed record CoverageRow(GemeenteCode Gemeente, Quarter Quarter, string Source, long Listed, long Fetched, long Text, long NeedsOcr, long Failed, long? SupplierCount, long Skipped, string Reasons)
{
    /// <summary>Windows of this quarter that could not be asked whole.</summary>
    public long FailedWindows { get; init; }

    /// <summary>Documents that were read, in part or whole, by OCR.</summary>
    public long Recognised { get; init; }

    /// <summary>Pages of pictures or broken letters that nothing has read, also in documents whose other pages were read.</summary>
    public long UnreadPages { get; init; }

    /// <summary>reeks_breekt, leverancier_telt_meer and vensters_mislukt, separated by spaces.</summary>
    public string Warnings { get; init; } = string.Empty;
}
