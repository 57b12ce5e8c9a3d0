using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.State;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>Brings what the sources list into <c>documents</c>, <c>meetings</c> and the ledger; writes only partitions that differ.</summary>
public sealed class FetchStage(RunContext context, IReadOnlyList<IDocumentSource> sources) : IStage
{
    private const string Version = "fetch-2";

    // In the order of ListingTables.Results: the documents, which the next stage reads, are written last.
    private readonly IReadOnlyList<TableStore> _stores =
        [context.Workspace.Outcomes("fetch"), context.Workspace.Meetings(), context.Workspace.Windows(), context.Workspace.Documents()];

    private readonly RunScope _scope = context.Scope.WholeGemeenten;

    public string Name => "fetch";

    public IReadOnlyList<PlannedWork> Plan(IReadOnlyList<PlannedWork> before)
    {
        using var state = Open(FetchState.OpenToRead);
        using var listing = Listing.Make(context, sources, state, hash: false, CancellationToken.None);
        var questions = state is null || !Asks ? [] : new NetworkFetch(context, state, new NetworkSources(context)).Plan();
        return [.. questions, .. Stale(listing.Connection).Select(work => new PlannedWork(Name, work.Key.ToString(), work.Reason, work.Tables[^1] is not null))];
    }

    public async ValueTask<StageReport> RunAsync(CancellationToken cancellationToken)
    {
        using var state = Open(FetchState.Open);
        if (state is not null && Asks)
        {
            await new NetworkFetch(context, state, new NetworkSources(context)).RunAsync(cancellationToken);
        }

        using var listing = Listing.Make(context, sources, state, hash: true, cancellationToken);
        var stale = Stale(listing.Connection);
        try
        {
            foreach (var work in stale)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Write(listing.Connection, work);
            }
        }
        finally
        {
            foreach (var store in _stores)
            {
                store.Save(listing.Connection);
            }
        }

        return Report(stale, state);
    }

    // A purge leaves a memory behind also where there is no one to ask.
    private bool Asks => !context.Offline && context.Config.Sources.Any(source => source is ApiSourceSettings);

    // A workspace of folder sources has no memory of questions.
    private FetchState? Open(Func<string, FetchState> open) =>
        context.Config.Sources.Any(source => source is ApiSourceSettings) || FetchState.Exists(context.Workspace.Root)
            ? open(context.Workspace.Root)
            : null;

    private List<Work> Stale(DuckDbConnection connection)
    {
        foreach (var store in _stores)
        {
            store.Refresh(connection);
        }

        var wanted = ListingFingerprints.Of(connection);
        var stale = new List<Work>();
        foreach (var (key, tables) in wanted.Where(pair => _scope.Contains(pair.Key)))
        {
            var work = new Work(key, string.Empty, [.. tables.Select(table => table.Rows == 0 ? null : new Made(new Fingerprint(Version, string.Empty, table.Input), table.Rows))]);
            if (Reason(work) is { } reason)
            {
                stale.Add(work with { Reason = reason });
            }
        }

        var gone = _stores.SelectMany(store => store.KeysOnDisk).Distinct().Where(key => _scope.Contains(key) && !wanted.ContainsKey(key));
        stale.AddRange(gone.Order().Select(key => new Work(key, PlannedWork.Gone, new Made?[_stores.Count])));
        return stale;
    }

    private static string? Reason(Made? wanted, Fingerprint? made) =>
        wanted is not null ? wanted.Fingerprint.ReasonToReplace(made) : made is null ? null : Fingerprint.InputChanged;

    private string? Reason(Work work) =>
        work.Tables.Select((table, i) => Reason(table, _stores[i].Find(work.Key)?.Fingerprint)).FirstOrDefault(reason => reason is not null)
            ?? (context.Forced.Contains(Name) ? "forced" : null);

    private void Write(DuckDbConnection connection, Work work)
    {
        var where = $"WHERE gemeente = {Sql.Text(work.Key.Gemeente.Value)} AND quarter = {Sql.Text(work.Key.Quarter.ToString())}";
        for (var i = 0; i < _stores.Count; i++)
        {
            if (work.Tables[i] is not { } table)
            {
                _stores[i].Delete(work.Key);
                continue;
            }

            var from = $"(SELECT * FROM {ListingTables.Results[i].Name} {where})";
            var summary = i == 0 ? OutcomeCounts.Of(connection, from) : $"rows={table.Rows}";
            _stores[i].Write(connection, from, work.Key, new PartitionMetadata(table.Fingerprint, summary));
        }
    }

    private StageReport Report(List<Work> stale, FetchState? state)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        var keys = _stores.SelectMany(store => store.Keys).Where(_scope.Contains).ToHashSet();
        foreach (var key in keys)
        {
            OutcomeCounts.AddTo(counts, _stores[0].Find(key)?.Summary ?? string.Empty);
        }

        foreach (var (problem, times) in state is null ? [] : Problems(state))
        {
            counts[problem] = times;
        }

        return new StageReport(Name, stale.Count, keys.Count - stale.Count(work => work.Reason != PlannedWork.Gone), counts);
    }

    private IEnumerable<(string Problem, long Times)> Problems(FetchState state)
    {
        var problems = FetchProblems.Of(context, state);
        return problems.Windows.GroupBy(window => $"failed_windows.{window.Reason}")
            .Concat<IGrouping<string, object>>(problems.Stale.GroupBy(stale => stale.IsFault ? "failed_expectation.stale" : "warned.stale"))
            .Select(group => (group.Key, (long)group.Count()));
    }

    /// <param name="Tables">One for each of the stores; null where the partition has no rows.</param>
    private sealed record Work(PartitionKey Key, string Reason, Made?[] Tables);

    private sealed record Made(Fingerprint Fingerprint, long Rows);
}
