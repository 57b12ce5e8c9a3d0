using Steunpakket.Extraction;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>What is known of one page that was tried. Its text stays on disk: a partition may have a hundred thousand.</summary>
/// <param name="Words">0 for a page without text.</param>
/// <param name="Settings">Of the try that has the last word on it.</param>
/// <param name="File">In which its row stands.</param>
internal sealed record TriedPage(int Number, string Outcome, int Words, ExtractionEngine Engine, string Settings, string File)
{
    internal const string Kept = "kept";
    internal const string Empty = "empty";
    internal const string Illegible = "illegible";
    internal const string Failed = "failed";

    public const string Columns = "document_id, page, sha256, of_pages, outcome, coalesce(words, 0), engine, engine_version, engine_key, reason, detail, timeout_seconds, memory_megabytes, length(text)";

    public string? Reason { get; init; }

    public string? Detail { get; init; }

    /// <summary>The limit that it failed at; null when it did not.</summary>
    public int? Seconds { get; init; }

    /// <summary>The limit that it failed at, in MiB; null when it did not.</summary>
    public int? Megabytes { get; init; }

    /// <summary>Whether the file could not be had, which says nothing of its pages.</summary>
    public bool IsAbsent => NotReadReasons.OfAbsence.Contains(Reason, StringComparer.Ordinal);

    /// <summary>The word on a page that was tried before: what was read then stands where it cannot be read now.</summary>
    public TriedPage After(TriedPage? before) =>
        Outcome != Failed || before is not { Outcome: Kept or Empty } ? this
        : !IsAbsent ? before with { Settings = Settings, Reason = null }
        : before.Settings == Settings ? before : before with { Reason = Reason };

    /// <param name="rows">Of <see cref="Columns"/>; the last is asked for because a file may be damaged in its texts alone.</param>
    public static TriedPage Read(DuckDbReader rows, string file) =>
        new(rows.Int32(1), rows.Text(4), rows.Int32(5), new ExtractionEngine(rows.Text(6), rows.Text(7)), rows.Text(8), file)
        {
            Reason = rows.TextOrNull(9),
            Detail = rows.TextOrNull(10),
            Seconds = rows.Int32OrNull(11),
            Megabytes = rows.Int32OrNull(12),
        };
}
