using System.Collections.Concurrent;
using Steunpakket.Extraction;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Recognises the waiting pages of partitions, as many at a time as there are threads, until the budget of the run is spent.</summary>
/// <param name="recogniser">Null where nothing can recognise, or nothing should.</param>
/// <param name="settings">Name those of this run.</param>
internal sealed class PageRecognition(RunContext context, Lazy<IPageRecogniser?> recogniser, string settings) : IDisposable
{
    // Pages are recognised in blocks that lie the same in every run, because neighbours are shaped together.
    private const int BlockPages = 8;

    private const int MostTimeouts = 8;
    private static readonly string Timeout = NotReadReason.Timeout.Word();
    private static readonly TimeSpan PartEvery = TimeSpan.FromSeconds(10);

    private readonly DocumentFiles _files = new(context);
    private readonly OcrBudget _budget = new(context.Config.Extract.Ocr.MaxPages);
    private readonly SemaphoreSlim _slots = new(context.Threads);
    private readonly bool _isForced = context.Forced.Contains("ocr");

    // Pages in a row that took too long, by document: a hostile scan of a thousand pages must not take a night.
    private readonly ConcurrentDictionary<string, int> _timeouts = new(StringComparer.Ordinal);

    public void Dispose() => _slots.Dispose();

    /// <summary>Adds to <paramref name="known"/> what it lacks. A cancelled run begins nothing new.</summary>
    public async Task RunAsync(IReadOnlyList<WaitingDocument> waiting, RecognisedPages known, IStageProgress progress, CancellationToken cancellationToken)
    {
        var saved = context.Time.GetTimestamp();
        var window = new Queue<Task>();
        foreach (var (document, pages) in Wanted(waiting, known, progress))
        {
            if (window.Count >= 2 * context.Threads)
            {
                await window.Dequeue();
            }

            if (cancellationToken.IsCancellationRequested)
            {
                break;
            }

            window.Enqueue(RecogniseAsync(document, pages, known, progress));
            if (context.Time.GetElapsedTime(saved) > PartEvery)
            {
                known.Save();
                saved = context.Time.GetTimestamp();
            }
        }

        await Task.WhenAll(window);
    }

    // What this run is to recognise, a block at a time; what needs nothing, or is over the budget, is done with at once.
    private IEnumerable<(WaitingDocument Document, int[] Pages)> Wanted(IReadOnlyList<WaitingDocument> waiting, RecognisedPages known, IStageProgress progress)
    {
        foreach (var document in waiting)
        {
            foreach (var block in document.Pages.GroupBy(page => (page - 1) / BlockPages))
            {
                if (recogniser.Value is not null && block.Any(page => !IsCurrent(known.Find(document, page))) && _budget.Take(block.Count()))
                {
                    yield return (document, [.. block]);
                }
                else
                {
                    progress.Advance(block.Count());
                }
            }
        }
    }

    private bool IsCurrent(RecognisedRow? row) =>
        row?.Settings == settings && !_isForced && !NotReadReasons.OfAbsence.Contains(row.Page.Reason, StringComparer.Ordinal);

    private async Task RecogniseAsync(WaitingDocument document, int[] pages, RecognisedPages known, IStageProgress progress)
    {
        await _slots.WaitAsync();
        try
        {
            foreach (var page in _timeouts.GetValueOrDefault(document.Id) < MostTimeouts ? await Task.Run(() => ReadAsync(document, pages)) : GivenUp(pages))
            {
                known.Add(new RecognisedRow(document.Id, document.Read.Sha256 ?? string.Empty, settings, page));
            }

            progress.Advance(pages.Length);
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<IReadOnlyList<RecognisedPage>> ReadAsync(WaitingDocument document, int[] pages)
    {
        var read = await recogniser.Value!.ReadAsync(_files.PathOf(document.Read.Source!, document.File), pages, document.AllPages, CancellationToken.None);
        var last = read.Reverse().TakeWhile(page => page.Reason == Timeout).Count();
        _timeouts.AddOrUpdate(document.Id, last, (_, before) => last == pages.Length ? before + last : last);
        return read;
    }

    private static IEnumerable<RecognisedPage> GivenUp(int[] pages) =>
        pages.Select(page => new RecognisedPage(page, new ExtractionEngine("none", "1"), null, Timeout, "not tried: the pages before took too long"));
}
