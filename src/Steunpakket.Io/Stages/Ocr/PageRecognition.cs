using System.Collections.Concurrent;
using Steunpakket.Extraction;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Recognises the waiting pages of partitions, as many at a time as there are threads.</summary>
/// <param name="recogniser">Null where nothing can recognise, or nothing should.</param>
internal sealed class PageRecognition(RunContext context, Lazy<IPageRecogniser?> recogniser) : IDisposable
{
    // Pages are recognised in blocks that lie the same in every run, because neighbours are shaped together.
    private const int BlockPages = 8;

    private const int MostTimeouts = 8;
    private static readonly string Timeout = NotReadReason.Timeout.Word();
    private static readonly TimeSpan PartEvery = TimeSpan.FromSeconds(10);

    private readonly DocumentFiles _files = new(context);
    private readonly SemaphoreSlim _slots = new(context.Threads);
    private readonly bool _isForced = context.Forced.Contains("ocr");

    // Pages in a row that took too long, by document: a hostile scan of a thousand pages must not take a night.
    private readonly ConcurrentDictionary<string, int> _timeouts = new(StringComparer.Ordinal);

    public void Dispose() => _slots.Dispose();

    /// <summary>Adds what is lacking to what is known, and saves it now and then. A cancelled run lets go of the blocks at hand.</summary>
    /// <param name="budget">Pages to begin at most; a block that begins within it is done whole.</param>
    public async Task RunAsync(WaitingPartition waiting, long budget, CancellationToken cancellationToken)
    {
        var window = new Queue<Task>();
        foreach (var (document, pages) in Wanted(waiting, budget))
        {
            if (window.Count >= 2 * context.Threads)
            {
                await window.Dequeue();
            }

            window.Enqueue(RecogniseAsync(document, pages, waiting, cancellationToken));
        }

        await Task.WhenAll(window);
    }

    // What this run is to recognise, a block at a time; what needs nothing, or is over the budget, is done with at once.
    private IEnumerable<(WaitingDocument Document, int[] Pages)> Wanted(WaitingPartition waiting, long budget)
    {
        foreach (var document in waiting.Documents)
        {
            foreach (var block in document.Pages.GroupBy(page => (page - 1) / BlockPages))
            {
                if (budget > 0 && recogniser.Value is not null && block.Any(page => _isForced || waiting.Known.IsOpen(document, page)))
                {
                    budget -= block.Count();
                    yield return (document, [.. block]);
                }
                else
                {
                    waiting.Progress.Advance(block.Count());
                }
            }
        }
    }

    private async Task RecogniseAsync(WaitingDocument document, int[] pages, WaitingPartition waiting, CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(CancellationToken.None);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isHopeless = _timeouts.GetValueOrDefault(document.Id) >= MostTimeouts;
            foreach (var page in isHopeless ? GivenUp(pages) : await Task.Run(() => ReadAsync(document, pages, cancellationToken), CancellationToken.None))
            {
                waiting.Known.Add(document, page);
            }

            waiting.SaveNowAndThen(context.Time, PartEvery);
            waiting.Progress.Advance(pages.Length);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Its pages are not known, and the next run begins with them.
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<IReadOnlyList<RecognisedPage>> ReadAsync(WaitingDocument document, int[] pages, CancellationToken cancellationToken)
    {
        var read = await recogniser.Value!.ReadAsync(_files.PathOf(document.Read.Source!, document.File), pages, document.AllPages, cancellationToken);
        var last = read.Reverse().TakeWhile(page => page.Reason == Timeout).Count();
        _timeouts.AddOrUpdate(document.Id, last, (_, before) => last == pages.Length ? before + last : last);
        return read;
    }

    private static IEnumerable<RecognisedPage> GivenUp(int[] pages) =>
        pages.Select(page => new RecognisedPage(page, new ExtractionEngine("none", "1"), null, Timeout, "not tried: the pages before took too long"));
}
