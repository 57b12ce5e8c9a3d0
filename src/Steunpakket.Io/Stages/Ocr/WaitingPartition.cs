using System.Collections.Concurrent;
using Steunpakket.Io.Running;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>What waits in a partition, and what is known of it so far.</summary>
internal sealed class WaitingPartition(IReadOnlyList<WaitingDocument> documents, RecognisedPages known)
{
    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<string, bool> _givenUp = new(StringComparer.Ordinal);
    private long? _saved;

    public IReadOnlyList<WaitingDocument> Documents => documents;

    public RecognisedPages Known => known;

    /// <summary>Null where nobody looks.</summary>
    public IStageProgress? Progress { get; init; }

    /// <summary>What became of each document, by what is known now.</summary>
    public IReadOnlyList<OcrVerdict> Verdicts =>
        [.. documents.Select(document => new OcrVerdict(document, [.. document.Pages.Select(page => known.Find(document, page)).OfType<TriedPage>()]))];

    /// <summary>What another run should try, and what it needs to know of that.</summary>
    public TriedCounts Counts(bool amended)
    {
        var pages = documents.SelectMany(document => document.Pages.Select(page => (Document: document, Page: page))).ToList();
        var tried = pages.Select(page => known.Find(page.Document, page.Page)).OfType<TriedPage>().ToList();
        return new TriedCounts(
            new OcrWish(pages.Count(page => known.IsUntried(page.Document, page.Page)), pages.Count(page => known.IsAbsent(page.Document, page.Page))),
            tried.Min(page => page.Seconds), tried.Min(page => page.Megabytes), amended);
    }

    /// <summary>Leaves the rest of a document to another run.</summary>
    public void GiveUp(WaitingDocument document) => _givenUp[document.Id] = true;

    public bool IsGivenUp(WaitingDocument document) => _givenUp.ContainsKey(document.Id);

    /// <summary>Puts what is known on disk, unless that was done a moment ago.</summary>
    public void SaveNowAndThen(TimeProvider time, TimeSpan every)
    {
        lock (_lock)
        {
            if (_saved is not { } before || time.GetElapsedTime(before) > every)
            {
                known.Save();
                _saved = time.GetTimestamp();
            }
        }
    }
}
