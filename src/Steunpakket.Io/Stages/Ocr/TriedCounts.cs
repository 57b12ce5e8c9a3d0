using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>What a partition of recognised pages says of itself, so that the next run knows without opening it.</summary>
/// <param name="Wish">What another run should try.</param>
/// <param name="Seconds">The shortest time that was too short for a page; null when it never was.</param>
/// <param name="Megabytes">The least memory that was too little for a page; null when it never was.</param>
/// <param name="Amended">Whether extract's tables are amended.</param>
internal readonly record struct TriedCounts(OcrWish Wish, int? Seconds, int? Megabytes, bool Amended)
{
    public static TriedCounts Of(PartitionMetadata? pages)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        OutcomeCounts.AddTo(counts, pages?.Summary ?? string.Empty);
        return new TriedCounts(
            new OcrWish(counts.GetValueOrDefault("untried"), counts.GetValueOrDefault("absent")),
            Limit("seconds"), Limit("megabytes"), counts.GetValueOrDefault("amended") > 0);

        int? Limit(string name) => counts.TryGetValue(name, out var limit) && limit > 0 ? (int)limit : null;
    }

    public string Format() => OutcomeCounts.Format(new Dictionary<string, long>
    {
        ["untried"] = Wish.Untried,
        ["absent"] = Wish.Absent,
        ["seconds"] = Seconds ?? 0,
        ["megabytes"] = Megabytes ?? 0,
        ["amended"] = Amended ? 1 : 0,
    });
}
