using System.Runtime.CompilerServices;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Ori;

/// <summary>Lists the documents of one gemeente's index at Open Raadsinformatie, and gives their texts (SOURCES 1).</summary>
public sealed class OriSource(OriSettings settings) : ISupplierSource, ITextSupplier
{
    private readonly string _base = settings.BaseUrl.AbsoluteUri.TrimEnd('/');
    private readonly OriIndices _indices = new(settings.BaseUrl);

    public string Name => settings.NameOrDefault;

    public string Supplier => settings.Supplier;

    public IReadOnlyList<HostBudget> Budgets(IEnumerable<SupplierAccount> accounts) =>
        [new HostBudget(Supplier, settings.BaseUrl.Authority, settings.BaseUrl.AbsolutePath.TrimEnd('/'), settings.RequestsPerMinute, settings.AtOnce)];

    /// <summary>A window a calendar year, and one for what has no date.</summary>
    public IEnumerable<ListingWindow> Windows(SupplierAccount account, DateWindow period) => account.Within(period) is { } used
        ? used.CalendarWindows(12).Select(year => new ListingWindow(account, "documents", year)).Append(new ListingWindow(account, "undated", Days: null))
        : [];

    public async IAsyncEnumerable<ListingEvent> ListAsync(ListingRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window = request.Window;
        var index = await _indices.ResolveAsync(request.Api, window.Account.Id, cancellationToken);
        var address = new Uri($"{_base}/elastic/{index}/_search");
        var listing = new OriListing(window, new OriDocument(window.Account, _base));
        for (OriPage? page = null; page is null || listing.NeedsMore(page);)
        {
            var question = new ApiQuestion(address) { Body = OriQuery.Of(window.Days, page?.LastSort), ContentType = "application/json" };
            var next = OriPage.Read(await request.Api.AskAsync(question, cancellationToken), address);
            if (page?.LastSort is { } last && next.LastSort?.GetRawText() == last.GetRawText())
            {
                throw new SourceChangedException(address, "search_after gives the same page again");
            }

            page = next;
            foreach (var happened in listing.Take(page))
            {
                yield return happened;
            }
        }

        foreach (var happened in listing.End())
        {
            yield return happened;
        }
    }

    public async Task<SuppliedText?> TextAsync(IApi api, string reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(reference);
        var slash = reference.IndexOf('/', StringComparison.Ordinal);
        if (slash < 1 || slash == reference.Length - 1)
        {
            throw new ArgumentException($"'{reference}' is not of the form index/id.", nameof(reference));
        }

        var (index, id) = (Uri.EscapeDataString(reference[..slash]), Uri.EscapeDataString(reference[(slash + 1)..]));
        var address = new Uri($"{_base}/elastic/{index}/_doc/{id}?_source_includes={string.Join(',', OriText.Fields)}");
        var answer = await api.AskAsync(new ApiQuestion(address), cancellationToken);
        return OriText.Read(answer, address);
    }
}
