using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.Downloading;
using Steunpakket.Io.Stages.Fetch.State;

namespace Steunpakket.Io.Stages.Fetch.Asking;

/// <summary>Asks all that is due of one gemeente, then gets the documents that are due.</summary>
internal sealed class GemeenteFetch(RunContext context, FetchState state, NetworkSources sources, FetchPace pace)
{
    // The door bounds requests by host; these bound what waits before it.
    private const int WindowsAtOnce = 4;
    private const int DocumentsAtOnce = 16;

    private readonly IReadOnlyList<(string Name, string Supplier)> _names = [.. sources.All.Select(source => (source.Name, source.Supplier))];
    private readonly DownloadDecision _decision = new(pace.Schedule, context.Config.Period, context.Workspace.Raw.Contains);

    /// <summary>The windows to ask in this run, with the source each is of.</summary>
    public IReadOnlyList<(ISupplierSource Source, ListingWindow Window)> DueWindows(Gemeente gemeente)
    {
        var due = new List<(ISupplierSource, ListingWindow)>();
        foreach (var source in sources.All.Where(source => context.Sources?.Contains(source.Name) ?? true))
        {
            foreach (var account in NetworkSources.Accounts(source, gemeente))
            {
                due.AddRange(Windows(source, account).Where(window => IsDue(source, window)).Select(window => (source, window)));
            }
        }

        // A gemeente may have left an account and come back to it: a quarter in which it did both is one window.
        return [.. due.DistinctBy(one => (one.Item1.Name, one.Item2.Key))];
    }

    public async Task FetchAsync(Gemeente gemeente, WindowAsker asker, DocumentDownloader downloader, IStageProgress progress, CancellationToken cancellationToken)
    {
        await Parallel.ForEachAsync(DueWindows(gemeente), Bounds(WindowsAtOnce, cancellationToken), async (due, cancel) =>
        {
            if (pace.IsOver)
            {
                asker.Postpone(due.Source, due.Window);
            }
            else
            {
                await asker.AskAsync(due.Source, due.Window, context.Forced.Contains("fetch"), cancel);
            }

            progress.Advance(1);
        });
        var before = state.Downloads.Of(gemeente.Code);
        var merged = Merged(gemeente.Code);
        Bury(gemeente.Code, before, merged);
        var documents = Due(merged, before);
        progress.Grow(documents.Count);
        await Parallel.ForEachAsync(documents, Bounds(DocumentsAtOnce, cancellationToken), async (document, cancel) =>
        {
            if (!pace.IsOver)
            {
                await downloader.GetAsync(document, gemeente.Code, before.GetValueOrDefault(document.Id), cancel);
            }

            progress.Advance(1);
        });
    }

    private static ParallelOptions Bounds(int atOnce, CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken };

    // What has no dates is always asked whole: asked about fewer days it would seem to have lost the rest.
    private IEnumerable<ListingWindow> Windows(ISupplierSource source, SupplierAccount account) => account.Within(pace.Period) is { } period
        ? source.Windows(account, period).Where(window => window.Days is not { } days || days.Overlap(pace.Asked) is not null)
        : [];

    private bool IsDue(ISupplierSource source, ListingWindow window)
    {
        var record = state.Windows.Find(source.Name, window);
        return record?.Outcome != WindowRecord.Complete
            || (!pace.WasAskedInThisRun(record.AskedAt) && (context.Forced.Contains("fetch") || pace.Schedule.IsDue(window.Days?.Until, record.AskedAt, window.Key)));
    }

    private List<MergedDocument> Merged(GemeenteCode gemeente)
    {
        var windows = new NetworkListing(context, state).Windows(gemeente).ToDictionary(window => window.Id);
        return [.. DocumentMerge.Of(state.Listed.Of(gemeente), windows, _names)];
    }

    // Newest first: when a run ends before its work does, the newest documents are there.
    private List<MergedDocument> Due(List<MergedDocument> merged, Dictionary<DocumentId, DownloadRecord> before)
    {
        var purged = state.Tombstones.PurgedIds();
        return
        [
            .. merged
                .Where(document => !purged.Contains(document.Id.Value) && _decision.IsDue(document, before.GetValueOrDefault(document.Id)) && IsInScope(document))
                .OrderByDescending(document => document.NewestDate).ThenBy(document => document.Id),
        ];
    }

    private bool IsInScope(MergedDocument document) => document.Sound.Any(line => context.Scope.ContainsDate(line.Document.MeetingDate));

    // What had bytes and is listed nowhere any more was withdrawn; what is listed again is risen.
    private void Bury(GemeenteCode gemeente, Dictionary<DocumentId, DownloadRecord> before, List<MergedDocument> merged)
    {
        var listed = state.Listed.IdsOf(gemeente);
        var buried = state.Tombstones.Of(gemeente).Where(tombstone => tombstone.Reason == TombstoneState.Withdrawn).ToDictionary(tombstone => tombstone.Id);
        foreach (var gone in before.Values.Where(download => !listed.Contains(download.Id.Value) && !buried.ContainsKey(download.Id)))
        {
            state.Tombstones.Put(new Tombstone(gone.Id, gemeente, gone.MeetingDate, TombstoneState.Withdrawn, context.Time.GetUtcNow()));
        }

        foreach (var risen in merged.Where(document => buried.ContainsKey(document.Id)))
        {
            state.Tombstones.Remove(risen.Id);
        }
    }
}
