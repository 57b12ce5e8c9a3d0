using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Http;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.Asking;
using Steunpakket.Io.Stages.Fetch.Downloading;
using Steunpakket.Io.Stages.Fetch.State;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>Asks all sources that are due and gets their documents.</summary>
/// <remarks>
/// Gemeenten of one supplier wait for each other's turn, those of different suppliers do not: a slow supplier holds up its own gemeenten only.
/// </remarks>
internal sealed class NetworkFetch(RunContext context, FetchState state, NetworkSources sources)
{
    private const int GemeentenAtOnce = 4;
    private const int HostsAtOnce = 16;
    private static readonly TimeSpan AnswersLast = TimeSpan.FromHours(12);

    private readonly GemeenteFetch _gemeente = new(context, state, sources, new FetchPace(context, state.Interrupted(context.Time.GetUtcNow(), AnswersLast)));

    /// <summary>What a run would ask, by source and gemeente, and why.</summary>
    public IEnumerable<PlannedWork> Plan() => Gemeenten().SelectMany(gemeente => _gemeente.DueWindows(gemeente)
        .GroupBy(due => due.Source.Name)
        .Select(windows => new PlannedWork("fetch", $"{gemeente.Code} {windows.Key}", $"{windows.Count()} window(s) to ask", GoesOn: false)));

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = context.Time.GetUtcNow();
        state.Answers.RemoveBefore(now - AnswersLast);
        state.BeginRun(state.Interrupted(now, AnswersLast) ?? now);
        using var door = context.Door(context, sources);
        var texts = sources.All.Where(source => source is ITextSupplier).ToDictionary(source => source.Name, source => (ITextSupplier)source, StringComparer.Ordinal);
        var asker = new WindowAsker(state, door, context.Time, context.Log);
        var downloader = new DocumentDownloader(state, door, context.Workspace.Raw, (context.Config.Fetch, context.Time), texts);
        var gemeenten = Gemeenten().ToList();
        using var progress = context.Progress.Start("fetch", gemeenten.Sum(gemeente => _gemeente.DueWindows(gemeente).Count), "questions and documents");
        await Task.WhenAll(Lanes(gemeenten).Select(lane => Parallel.ForEachAsync(
            lane.Gemeenten,
            new ParallelOptions { MaxDegreeOfParallelism = lane.AtOnce, CancellationToken = cancellationToken },
            async (gemeente, cancel) => await _gemeente.FetchAsync(gemeente, asker, downloader, progress, cancel))));
        state.EndRun();
        if (door is HttpDoor { Counts: var counts })
        {
            context.Log.Information("Asked the network {Total}: {@Budgets}", counts.Total, counts.Budgets.Where(budget => budget.Value.Requests > 0));
        }
    }

    private IEnumerable<Gemeente> Gemeenten() => sources.Gemeenten.Where(gemeente => context.Scope.Gemeenten?.Contains(gemeente.Code) ?? true);

    // By the way that stands first in gemeenten.csv, which is the council's own supplier. Where each gemeente has a host of its own, more go at once.
    private IEnumerable<(IReadOnlyList<Gemeente> Gemeenten, int AtOnce)> Lanes(List<Gemeente> gemeenten)
    {
        var served = sources.All.Select(source => source.Supplier).ToHashSet(StringComparer.Ordinal);
        var withOwnHosts = sources.All.Where(source => source.Budgets([]).Count == 0).Select(source => source.Supplier).ToHashSet(StringComparer.Ordinal);
        return gemeenten
            .GroupBy(gemeente => gemeente.Accounts.First(account => served.Contains(account.Supplier)).Supplier)
            .Select(lane => ((IReadOnlyList<Gemeente>)[.. lane], withOwnHosts.Contains(lane.Key) ? HostsAtOnce : GemeentenAtOnce));
    }
}
