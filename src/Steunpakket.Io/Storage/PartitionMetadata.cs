using Steunpakket.Core.Running;

namespace Steunpakket.Io.Storage;

/// <summary>What a partition file says of itself in its Parquet key-value metadata.</summary>
/// <param name="Summary">
/// What its rows came to: counts by outcome such as <c>failed.corrupt=1 kept=3</c> in a ledger, a hash of the texts in <c>texts</c>;
/// empty where the fingerprint says it all.
/// </param>
public sealed record PartitionMetadata(Fingerprint Fingerprint, string Summary = "")
{
    /// <summary>For the fingerprint of whoever reads this partition; a document that timed out at first changes the summary only.</summary>
    public string Hash => ShortHash.Of(Fingerprint.Hash, Summary);
}
