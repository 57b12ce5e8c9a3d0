using Steunpakket.Extraction;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Recognises the waiting pages of partitions, as many at a time as there are threads.</summary>
/// <remarks>
/// A hostile scan of a thousand pages must not take a night: after <see cref="MostTimeouts"/> pages in a row that took too long, in the order of
/// the pages whatever thread was first, the rest of a document is left to the next run.
/// </remarks>
/// <param name="recogniser">Null where nothing can recognise, or nothing should.</param>
internal sealed class PageRecognition(RunContext context, Lazy<IPageRecogniser?> recogniser) : IDisposable
{
    private const int MostTimeouts = 16;
    private static readonly string Timeout = NotReadReason.Timeout.Word();
    private static readonly TimeSpan PartEvery = TimeSpan.FromSeconds(5);

    private readonly DocumentFiles _files = new(context);
    private readonly SemaphoreSlim _slots = new(context.Threads);
    private readonly bool _isForced = context.Forced.Contains("ocr");

    public void Dispose() => _slots.Dispose();

    /// <summary>Adds what is lacking to what is known, and saves it now and then. A cancelled run lets go of the blocks at hand.</summary>
    /// <param name="budget">Pages to begin at most; a block that begins within it is done whole.</param>
    public async Task RunAsync(WaitingPartition waiting, long budget, CancellationToken cancellationToken)
    {
        var window = new Queue<Task>();
        var last = new Dictionary<string, Task<int>>(StringComparer.Ordinal);
        foreach (var block in Affordable(waiting, budget))
        {
            if (window.Count >= 2 * context.Threads)
            {
                await window.Dequeue();
            }

            last[block.Document.Id] = RecogniseAsync(block, waiting, last.GetValueOrDefault(block.Document.Id, Task.FromResult(0)), cancellationToken);
            window.Enqueue(last[block.Document.Id]);
        }

        await Task.WhenAll(window);
    }

    // What this run is to recognise; what needs nothing, or is over the budget, is done with at once.
    private IEnumerable<PageBlock> Affordable(WaitingPartition waiting, long budget)
    {
        foreach (var (block, wanted) in Wanted(waiting))
        {
            if (budget > 0 && wanted > 0 && recogniser.Value is not null)
            {
                budget -= wanted;
                yield return block;
            }
            else
            {
                waiting.Progress?.Advance(block.Pages.Length);
            }
        }
    }

    // All blocks with how many of their pages are wanted, as things are before any is read; what was away is tried last.
    private List<(PageBlock Block, int Wanted)> Wanted(WaitingPartition waiting)
    {
        var known = waiting.Known;
        var blocks = waiting.Documents.SelectMany(PageBlock.Of).ToLookup(block => _isForced || block.Pages.Any(page => known.IsUntried(block.Document, page)));
        return
        [
            .. blocks[true].Select(block => (block, _isForced ? block.Pages.Length : block.Pages.Count(page => known.IsUntried(block.Document, page)))),
            .. blocks[false].Select(block => (block, block.Pages.Count(page => known.IsAbsent(block.Document, page)))),
        ];
    }

    /// <param name="before">How many pages before this block took too long, in a row.</param>
    /// <returns>The same with this block.</returns>
    private async Task<int> RecogniseAsync(PageBlock block, WaitingPartition waiting, Task<int> before, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(block, waiting, cancellationToken);
        var timeouts = await before;
        if (timeouts < MostTimeouts && read.Count > 0)
        {
            foreach (var page in read)
            {
                waiting.Known.Add(block.Document, page);
                timeouts = page.Reason == Timeout ? timeouts + 1 : 0;
            }

            waiting.SaveNowAndThen(context.Time, PartEvery);
        }

        if (timeouts >= MostTimeouts)
        {
            waiting.GiveUp(block.Document);
        }

        if (!cancellationToken.IsCancellationRequested)
        {
            waiting.Progress?.Advance(block.Pages.Length);
        }

        return timeouts;
    }

    // None when cancelled, or when the pages before took too long: its pages are not known, and the next run begins with them.
    private async Task<IReadOnlyList<RecognisedPage>> ReadAsync(PageBlock block, WaitingPartition waiting, CancellationToken cancellationToken)
    {
        await _slots.WaitAsync(CancellationToken.None);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (waiting.IsGivenUp(block.Document))
            {
                return [];
            }

            var path = _files.PathOf(block.Document.Read.Source!, block.Document.File);
            return await Task.Run(() => recogniser.Value!.ReadAsync(path, block.Pages, block.Document.AllPages, cancellationToken), CancellationToken.None);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return [];
        }
        finally
        {
            _slots.Release();
        }
    }
}
