using Steunpakket.Io.Running;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>What waits in a partition, and what is known of it so far.</summary>
internal sealed class WaitingPartition(IReadOnlyList<WaitingDocument> documents, RecognisedPages known, IStageProgress progress)
{
    private readonly Lock _lock = new();
    private long? _saved;

    public IReadOnlyList<WaitingDocument> Documents => documents;

    public RecognisedPages Known => known;

    public IStageProgress Progress => progress;

    /// <summary>What became of each document, by what is known now.</summary>
    public IReadOnlyList<OcrVerdict> Verdicts =>
        [.. documents.Select(document => new OcrVerdict(document, [.. document.Pages.Select(page => known.Find(document, page)).OfType<RecognisedRow>()]))];

    /// <summary>Pages that another run should try.</summary>
    public int Open => documents.Sum(document => document.Pages.Count(page => known.IsOpen(document, page)));

    /// <summary>Puts what is known on disk, unless that was done a moment ago.</summary>
    public void SaveNowAndThen(TimeProvider time, TimeSpan every)
    {
        lock (_lock)
        {
            _saved ??= time.GetTimestamp();
            if (time.GetElapsedTime(_saved.Value) > every)
            {
                known.Save();
                _saved = time.GetTimestamp();
            }
        }
    }
}
