using System.Runtime.CompilerServices;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Tests.Stages.Fetch.Network;

/// <summary>A supplier whose windows hold what a test puts in; asks the door once a window and once an item.</summary>
internal sealed class FakeSupplier(string supplier, int months = 3) : ISupplierSource
{
    public string Name => supplier;

    public string Supplier => supplier;

    /// <summary>Meetings by key, in the order added.</summary>
    public Dictionary<string, FakeMeeting> Meetings { get; } = [];

    /// <summary>Keys of the windows that were asked, in order.</summary>
    public List<string> AskedWindows { get; } = [];

    /// <summary>Reports these too, in every window.</summary>
    public List<ListingEvent> AlsoReports { get; } = [];

    public IReadOnlyList<HostBudget> Budgets(IEnumerable<SupplierAccount> accounts) => [new HostBudget(supplier, $"{supplier}.test", "", 6000, 4)];

    public IEnumerable<ListingWindow> Windows(SupplierAccount account, DateWindow period) =>
        period.CalendarWindows(months).Select(days => new ListingWindow(account, "meetings", days));

    public FakeMeeting Add(string key, string date, params string[] documents)
    {
        var meeting = new FakeMeeting(key, DateOnly.Parse(date)) { Version = "1" };
        meeting.Documents.AddRange(documents.Select(id => new FakeDocument(id)));
        return Meetings[key] = meeting;
    }

    public async IAsyncEnumerable<ListingEvent> ListAsync(ListingRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        lock (AskedWindows)
        {
            AskedWindows.Add(request.Window.Key);
        }

        await request.Api.AskAsync(new ApiQuestion(new Uri($"https://{supplier}.test/list/{request.Window.Days}")), cancellationToken);
        foreach (var meeting in Meetings.Values.Where(meeting => request.Window.Days!.Value.Contains(meeting.Date)).ToList())
        {
            if (meeting.Version is not null && request.Before.VersionOf(meeting.Key) == meeting.Version)
            {
                yield return new ListingEvent.Same(meeting.Key);
                continue;
            }

            await request.Api.AskAsync(new ApiQuestion(new Uri($"https://{supplier}.test/meeting/{meeting.Key}")), cancellationToken);
            yield return new ListingEvent.Item(meeting.Key, meeting.Version, [.. meeting.Documents.Select(document => Listed(request.Window.Account, meeting, document))]);
        }

        foreach (var happened in AlsoReports)
        {
            yield return happened;
        }
    }

    private SupplierDocument Listed(SupplierAccount account, FakeMeeting meeting, FakeDocument document) => new()
    {
        Id = new DocumentId(document.OriginalSupplier ?? supplier, account.Gemeente, document.Id),
        Title = $"Titel van {document.Id}",
        MeetingDate = meeting.Date,
        Meeting = meeting.Name,
        Url = new Uri(document.Url ?? $"https://{supplier}.test/document/{document.Id}"),
        Version = document.Version,
        TextReference = document.TextReference,
        Refusal = document.Refusal,
        Flags = document.Flags,
    };
}

internal sealed record FakeMeeting(string Key, DateOnly Date)
{
    public string? Version { get; set; }

    public string? Name { get; set; } = "Raad";

    public List<FakeDocument> Documents { get; } = [];
}

internal sealed record FakeDocument(string Id)
{
    public string? Version { get; set; } = "1";

    public string? Url { get; set; }

    public string? OriginalSupplier { get; set; }

    public string? TextReference { get; set; }

    public string Flags { get; set; } = "";

    public Refusal? Refusal { get; set; }
}
