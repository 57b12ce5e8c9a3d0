using System.Diagnostics.CodeAnalysis;
using Serilog;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.State;

namespace Steunpakket.Io.Stages.Fetch.Asking;

/// <summary>Asks single windows and remembers what they list. Whatever goes wrong is an outcome of the window.</summary>
internal sealed class WindowAsker(FetchState state, IApi api, TimeProvider time, ILogger log)
{
    /// <param name="anew">True to forget what is known of the window: every item is asked for.</param>
    public async Task AskAsync(ISupplierSource source, ListingWindow window, bool anew, CancellationToken cancellationToken)
    {
        var record = state.Windows.Open(source.Name, window);
        var cursor = anew ? null : record.Cursor;
        var versions = anew ? [] : state.Listed.Versions(record.Id);
        var memory = new WindowMemory(cursor, versions);
        var writer = new WindowWriter(state, record, window.IsFeed, anew, versions.Count);
        var request = new ListingRequest(window, memory, new ResumingApi(api, state.Answers, record.Id, time));
        if (await ListAsync(source, request, writer, cancellationToken) is { } failure)
        {
            log.Warning("{Source}, {Window}: {Reason}: {Detail}", source.Name, window.Key, failure.Reason, failure.Detail);
            writer.Fail(failure.Reason, failure.Detail);
            return;
        }

        writer.Complete(time.GetUtcNow());
    }

    /// <summary>Leaves a window for the next run; one that was never asked says so.</summary>
    public void Postpone(ISupplierSource source, ListingWindow window)
    {
        if (state.Windows.Open(source.Name, window) is { Outcome: null } record)
        {
            state.Windows.End(record.Id, WindowRecord.Failed, ("not_asked_yet", "the time for fetching was used up; the next run goes on"), askedAt: null);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "One failing source never stops the others: what an adapter did not foresee is a failed window and a line in the log.")]
    private async Task<(string Reason, string Detail)?> ListAsync(
        ISupplierSource source, ListingRequest request, WindowWriter writer, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var happened in source.ListAsync(request, cancellationToken))
            {
                writer.Add(happened);
            }

            return null;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (SourceUnavailableException unavailable)
        {
            return (unavailable.Reason, unavailable.Detail);
        }
        catch (SourceChangedException changed)
        {
            return ("changed_shape", changed.Message);
        }
        catch (Exception wrong)
        {
            log.Error(wrong, "{Source}, {Window}: the adapter failed", source.Name, request.Window.Key);
            return ("adapter_error", $"{wrong.GetType().Name}: {wrong.Message}");
        }
    }
}
