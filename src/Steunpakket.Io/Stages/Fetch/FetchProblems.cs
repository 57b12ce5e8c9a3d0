using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Fetch.Asking;
using Steunpakket.Io.Stages.Fetch.State;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>What went wrong with the sources themselves, in the scope of a run.</summary>
/// <param name="Windows">Windows that were not answered whole.</param>
/// <param name="Stale">Sources whose newest documents are too old.</param>
public sealed record FetchProblems(IReadOnlyList<FailedWindow> Windows, IReadOnlyList<StaleSource> Stale)
{
    private static readonly FetchProblems None = new([], []);

    /// <summary>As the workspace's memory has it.</summary>
    public static FetchProblems Read(RunContext context)
    {
        if (!FetchState.Exists(context.Workspace.Root))
        {
            return None;
        }

        using var state = FetchState.Open(context.Workspace.Root);
        return Of(context, state);
    }

    public static FetchProblems Of(RunContext context, FetchState state)
    {
        var listing = new NetworkListing(context, state);
        var selected = context.Config.SelectedGemeenten(context.Gemeenten);
        var period = new FetchPace(context, interrupted: null).Period;

        // What the settings no longer ask about can never come right.
        var failed = state.Windows.Gemeenten().Where(gemeente => (context.Scope.Gemeenten?.Contains(gemeente) ?? true) && (selected?.Contains(gemeente) ?? true))
            .SelectMany(listing.Windows)
            .Where(window => window.Outcome is WindowRecord.Partial or WindowRecord.Failed && (window.Days is not { } days || days.Overlap(period) is not null))
            .Select(window => new FailedWindow(window.Source, window.Key, window.Reason ?? "unknown", window.Detail ?? string.Empty));
        return new FetchProblems([.. failed], Freshness.Check(context, state));
    }
}

/// <summary>A window that was not answered whole.</summary>
public sealed record FailedWindow(string Source, string Window, string Reason, string Detail);
