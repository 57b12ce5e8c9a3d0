using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Fetch.Asking;
using Steunpakket.Io.Stages.Fetch.State;

namespace Steunpakket.Io.Stages.Fetch.Downloading;

/// <summary>Whether a document's bytes are to be asked for in this run.</summary>
/// <param name="has">Whether the bytes of a hash are there.</param>
internal sealed class DownloadDecision(WindowSchedule schedule, PeriodSettings period, Func<string, bool> has)
{
    /// <summary>Whether any of its meetings counts; an undated document does.</summary>
    public bool IsInPeriod(MergedDocument document) =>
        document.Sound.Any(line => line.Document.MeetingDate is not { } date || period.Contains(date));

    /// <param name="before">What is known of its bytes; null when nothing.</param>
    public bool IsDue(MergedDocument document, DownloadRecord? before)
    {
        if (document.Preferred is not { } preferred || !IsInPeriod(document))
        {
            return false;
        }

        if (before is null || before.Wanted != document.Wanted)
        {
            return true;
        }

        if (!before.Kept)
        {
            return before.Transient || IsToBeChecked(document, before, always: false);
        }

        // Somebody may have cleared the disk.
        if (before.Sha256 is { } sha256 && !has(sha256))
        {
            return true;
        }

        // Bytes whose supplier tells of changes are had for good. Others are asked for anew where the host can answer "not modified".
        var isSecondBest = before.Reason is not null;
        var canBeAsked = preferred.Document.Version is null && (before.ETag ?? before.LastModified) is not null;
        return isSecondBest ? IsToBeChecked(document, before, always: false) : canBeAsked && IsToBeChecked(document, before, always: true);
    }

    // Newest ones in every run only where that costs the host next to nothing.
    private bool IsToBeChecked(MergedDocument document, DownloadRecord before, bool always) =>
        schedule.IsDue(always ? document.NewestDate ?? DateOnly.MinValue : DateOnly.MinValue, before.CheckedAt, document.Id.Value);
}
