using System.Runtime.CompilerServices;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Quality;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.OpenBesluitvorming;

/// <summary>Follows one organisation's documents at OpenBesluitvorming: a snapshot first, its changes ever after (SOURCES 2).</summary>
public sealed class OpenBesluitvormingSource(OpenBesluitvormingSettings settings) : ISupplierSource, ITextSupplier
{
    private readonly string _base = settings.BaseUrl.AbsoluteUri.TrimEnd('/');

    public string Name => settings.NameOrDefault;

    public string Supplier => settings.Supplier;

    public IReadOnlyList<HostBudget> Budgets(IEnumerable<SupplierAccount> accounts) =>
        [new HostBudget(Supplier, settings.BaseUrl.Authority, settings.BaseUrl.AbsolutePath.TrimEnd('/'), settings.RequestsPerMinute, settings.AtOnce)];

    /// <summary>One feed an account, whatever the period: a feed that is read in part has no place to go on from.</summary>
    public IEnumerable<ListingWindow> Windows(SupplierAccount account, DateWindow period) =>
        account.Within(period) is null ? [] : [new ListingWindow(account, "entities", Days: null) { IsFeed = true }];

    public async IAsyncEnumerable<ListingEvent> ListAsync(ListingRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var account = request.Window.Account;
        var position = request.Before.Cursor is { } known ? FeedPosition.Parse(known) : FeedPosition.Start;
        if (position == FeedPosition.Start && await CountAsync(request.Api, account.Id, cancellationToken) is { } count)
        {
            yield return count;
        }

        var reader = new FeedReader(account.Gemeente);
        for (var more = true; more;)
        {
            var page = await PageAsync(request.Api, account.Id, position, cancellationToken);
            foreach (var happened in reader.Read(page, position))
            {
                yield return happened;
            }

            (position, more) = position.After(page);

            // Behind a record that could not be read there is no going on: the next run begins at its page again.
            if (reader.IsWhole)
            {
                yield return new ListingEvent.Cursor(position.ToString());
            }
        }
    }

    public async Task<SuppliedText?> TextAsync(IApi api, string reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(api);
        var address = new Uri($"{_base}/entities/{Uri.EscapeDataString(reference)}");
        var answer = await api.AskAsync(new ApiQuestion(address), cancellationToken);
        if (answer.Status == 404)
        {
            return null;
        }

        if (!answer.IsSuccess)
        {
            throw new SourceChangedException(address, $"status {answer.Status}");
        }

        // It reads 40 pages of a PDF at most and does not say how many there were.
        using var json = answer.Json(address);
        return json.RootElement.Field("markdownText")?.AsWritten() is { } text && !string.IsNullOrWhiteSpace(text)
            ? new SuppliedText([text], $"{QualityFlags.TextByOpenBesluitvorming} {QualityFlags.PageCapPossible}")
            : null;
    }

    private async Task<FeedPage> PageAsync(IApi api, string source, FeedPosition position, CancellationToken cancellationToken)
    {
        var call = position.InSnapshot ? "snapshot" : "changes";
        var address = new Uri($"{_base}/export/{call}?source={Uri.EscapeDataString(source)}&cursor={Uri.EscapeDataString(position.Cursor)}&limit=1000");
        var answer = await api.AskAsync(new ApiQuestion(address) { Expects = ApiBody.JsonLines }, cancellationToken);
        return answer.Status is 400 or 404 && position.InSnapshot
            ? throw new SourceUnavailableException("no_source", $"OpenBesluitvorming does not know the source '{source}'") { Status = answer.Status }
            : FeedPage.Read(answer, address);
    }

    // One result costs one unit; the count comes with it. No count is no obstacle.
    private async Task<ListingEvent?> CountAsync(IApi api, string source, CancellationToken cancellationToken)
    {
        var address = new Uri($"{_base}/search?organization={Uri.EscapeDataString(source)}&entityType=Document&limit=1");
        try
        {
            var answer = await api.AskAsync(new ApiQuestion(address), cancellationToken);
            if (!answer.IsSuccess || !answer.LooksLikeJson)
            {
                return null;
            }

            using var json = answer.Json(address);
            return json.RootElement.Flag("totalIsApproximate") == false
                && json.RootElement.Number("totalCount") is { } total ? new ListingEvent.SupplierCount(Quarter: null, total) : null;
        }
        catch (SourceUnavailableException missing)
        {
            return new ListingEvent.Trouble(missing.Reason, $"the number of documents: {missing.Detail}");
        }
    }
}
