using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Parlaeus;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Parlaeus;

/// <summary>Every answer of <c>shared/data/api/parlaeus</c>.</summary>
public sealed class RecordedParlaeusTests
{
    [SharedDataFact]
    public async Task Gives_the_agendas_that_have_an_agid()
    {
        var events = await AskAsync(Canned());

        Assert.Equal(
            [("meeting agenda-1", "1704900000"), ("meeting agenda-2", "1704950000")],
            events.Cast<ListingEvent.Item>().Select(item => (item.Key, item.Version!)));
    }

    [SharedDataFact]
    public async Task Gives_each_document_once_under_a_repaired_address()
    {
        var documents = (await AskAsync(Canned())).OfType<ListingEvent.Item>().First().Documents;

        Assert.Equal(["parlaeus/GM0200/doc-1", "parlaeus/GM0200/doc-2"], documents.Select(document => document.Id.Value));
        Assert.Equal(
            ["https://apeldoorn.parlaeus.nl/user/showdoc/action=view/id=1/foo.pdf", "https://apeldoorn.parlaeus.nl/user/showdoc/action=view/id=2/bar.pdf"],
            documents.Select(document => document.Url!.AbsoluteUri));
        Assert.All(documents, document => Assert.Equal(
            (new DateOnly(2024, 1, 11), "Raadsvergadering 11 januari 2024", null),
            (document.MeetingDate, document.Meeting, document.Refusal)));
        Assert.Equal(["Raadsbrief", "Bijlage"], documents.Select(document => document.DocumentType));
    }

    [SharedDataFact]
    public async Task An_error_with_status_200_is_an_error()
    {
        var api = new CannedApi().OnFile("agenda_list", Recorded("SYNTH_error_http200.json"));

        var thrown = await Assert.ThrowsAsync<SourceUnavailableException>(() => AskAsync(api));

        Assert.Equal("api_error", thrown.Reason);
    }

    private static CannedApi Canned() => new CannedApi()
        .OnFile("agenda_list", Recorded("SYNTH_agenda_list.json"))
        .OnFile("agenda_detail", Recorded("SYNTH_agenda_detail.json"));

    private static string Recorded(string file) => SharedData.PathOf($"api/parlaeus/{file}");

    private static Task<List<ListingEvent>> AskAsync(CannedApi api) => new ParlaeusSource(new ParlaeusSettings(), _ => "not-a-real-rid").AskAsync(
        api,
        new ListingWindow(
            new SupplierAccount(new GemeenteCode("GM0200"), "parlaeus", "https://apeldoorn.parlaeus.nl/receive/opendata"),
            "meetings",
            new DateWindow(new DateOnly(2024, 1, 1), new DateOnly(2024, 6, 30))));
}
