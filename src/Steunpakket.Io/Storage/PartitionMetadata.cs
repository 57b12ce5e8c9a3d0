using Steunpakket.Core.Running;

namespace Steunpakket.Io.Storage;

/// <summary>What a partition file says of itself in its Parquet key-value metadata.</summary>
/// <param name="Summary">Counts by outcome such as <c>kept=3 failed.corrupt=1</c>; empty for tables that are no ledger.</param>
public sealed record PartitionMetadata(Fingerprint Fingerprint, string Summary = "");
