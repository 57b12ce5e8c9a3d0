using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>What a partition of recognised pages says of itself, so that the next run knows without opening it.</summary>
/// <param name="Open">Pages that another run should try: never tried, tried with other settings, or of a file that was away.</param>
/// <param name="Amended">Whether extract's tables are amended.</param>
internal readonly record struct TriedCounts(long Open, bool Amended)
{
    public static TriedCounts Of(PartitionMetadata? pages)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        OutcomeCounts.AddTo(counts, pages?.Summary ?? string.Empty);
        return new TriedCounts(counts.GetValueOrDefault("open"), counts.GetValueOrDefault("amended") > 0);
    }

    public string Format() => OutcomeCounts.Format(new Dictionary<string, long> { ["open"] = Open, ["amended"] = Amended ? 1 : 0 });
}
