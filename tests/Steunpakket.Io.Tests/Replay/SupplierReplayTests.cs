using System.Text;
using System.Text.Json.Nodes;
using Steunpakket.Io.Sources;
using Steunpakket.Replay.Simulation;
using Steunpakket.Replay.Vendors;
using Xunit;

namespace Steunpakket.Io.Tests.Replay;

public sealed class SupplierReplayTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_supplier_lists_exactly_the_nation_s_documents(int night)
    {
        var nation = Country.Of(documents: 144).AtNight(night);

        foreach (var gemeente in nation.Gemeenten)
        {
            var expected = nation.Documents(gemeente).Where(document => !document.OnlyAtAggregators && !document.Confidential).Select(document => document.SupplierId);
            Assert.Equal(expected.Order(), Listed.By(nation, gemeente).Order());
        }
    }

    [Fact]
    public void The_address_of_a_document_holds_its_id_and_gives_its_bytes()
    {
        var nation = Country.Of();

        foreach (var gemeente in nation.Gemeenten)
        {
            foreach (var document in nation.Documents(gemeente).Where(document => document is { Confidential: false, BytesAtSupplier: true }))
            {
                var address = new Uri(VendorAddresses.Of("http://127.0.0.1:1", document, nation.Month(gemeente, document.Number.Month).MeetingOf(document) ?? nation.Month(gemeente, document.Number.Month).Meetings[0]));
                Assert.Equal((gemeente.SupplierName, document.SupplierId), VendorAddress.Parse(address));
                Assert.Equal(document.Body(), nation.Ask(address.PathAndQuery).Body);
            }
        }
    }

    [Fact]
    public void The_same_question_has_the_same_answer()
    {
        string Ask(Nation nation) => string.Concat(nation.Gemeenten.SelectMany(gemeente => Listed.By(nation, gemeente).Order()))
            + Encoding.UTF8.GetString(nation.Ask("/notubiz/events?organisation_id=1000&date_from=2020-01-01&date_to=2020-03-31").Body)
            + Encoding.UTF8.GetString(nation.Ask("/obv/api/export/snapshot?source=amsterdam").Body);

        Assert.Equal(Ask(Country.Of()), Ask(Country.Of()));
    }

    [Fact]
    public void Notubiz_pages_its_events_and_may_repeat_one_that_moved_between_pages()
    {
        var nation = new Nation(Country.Eight, new NationOptions { DocumentsPerGemeente = 300, EventsPerPage = 5 });
        List<int> Pages(Steunpakket.Replay.Serving.EntryChange changing)
        {
            var ids = new List<int>();
            for (var page = 1; ; page++)
            {
                var answer = JsonNode.Parse(nation.Ask($"/notubiz/events?organisation_id=1005&date_from=2020-01-01&date_to=2020-03-31&page={page}", changing: changing).Body)!;
                ids.AddRange(answer["events"]!.AsArray().Select(one => (int)one!["id"]!));
                if (!(bool)answer["pagination"]!["has_more_pages"]!)
                {
                    return ids;
                }
            }
        }

        var still = Pages(Steunpakket.Replay.Serving.EntryChange.None);
        var inserted = Pages(Steunpakket.Replay.Serving.EntryChange.Inserted);
        Assert.True(still.Count > 5);
        Assert.Equal(still.Count, still.Distinct().Count());
        Assert.Equal(still, inserted.Distinct());
        Assert.True(inserted.Count > still.Count);
        Assert.True(Pages(Steunpakket.Replay.Serving.EntryChange.Removed).Count < still.Count);
    }

    [Theory]
    [InlineData("/notubiz/document/{0}/99", 400)]
    [InlineData("/notubiz/document/99/1", 404)]
    [InlineData("/notubiz/events?organisation_id=77", 404)]
    [InlineData("/notubiz/events?organisation_id=1000&date_from=2019-01-01&date_to=2021-12-31", 404)]
    [InlineData("/notubiz/organisations/1000/modules/1/items", 504)]
    [InlineData("/go/GM0599/api/v1/meetings/1", 500)]
    [InlineData("/go/GM0599/some/page", 200)]
    [InlineData("/ori/v1/resolve/api.notubiz.nl/document/99", 404)]
    [InlineData("/obv/api/export/snapshot?source=nowhere", 400)]
    public void What_cannot_be_answered_is_refused_as_the_supplier_refuses_it(string address, int status)
    {
        var nation = Country.Of();

        Assert.Equal(status, nation.Ask(string.Format(null, address, nation.Documents(nation.Gemeenten[0]).First().SupplierId)).Status);
    }

    [Fact]
    public void Parlaeus_says_of_a_wrong_rid_that_all_is_well_and_that_it_is_not() =>
        Assert.Equal(401, (int)Country.Of().Json("/parlaeus/GM0200/receive/opendata?rid=wrong&fn=agenda_list")["status"]!);

    [Fact]
    public void Ibabs_refuses_unknown_sites_empty_windows_and_a_missing_action()
    {
        var nation = Country.Of();

        Assert.Equal("Invalid site!", Listed.Values(nation.Soap("GetLists", "<Sitename>nowhere</Sitename>"), "Message").Single());
        Assert.Equal("No public meetings", Listed.Values(nation.Soap("GetMeetingsByDateRange", "<Sitename>Amsterdam</Sitename><StartDate>1999-01-01T00:00:00</StartDate><EndDate>1999-02-01T00:00:00</EndDate>"), "Message").Single());
        Assert.Equal(500, nation.Ask("/ibabs/api/Public.svc", "<s:Envelope xmlns:s=\"x\"><s:Body><GetLists/></s:Body></s:Envelope>").Status);
    }

    [Fact]
    public void The_public_pages_of_Ibabs_lead_to_the_same_documents_as_its_meetings()
    {
        var nation = Country.Of();
        var gemeente = nation.Gemeenten[1];
        var calendar = Encoding.UTF8.GetString(nation.Ask($"/ibabs/portal/{gemeente.Slug}/Calendar").Body);
        var years = System.Text.RegularExpressions.Regex.Matches(calendar, "/Agenda/RetrieveAgendasForYear\\?agendatypeId=\\d+")
            .SelectMany(type => new[] { 2019, 2020, 2021 }.Select(year => $"{type.Value}&year={year}"));
        var agendas = years.SelectMany(year => System.Text.RegularExpressions.Regex.Matches(
            Encoding.UTF8.GetString(nation.Ask(year, headers: ("X-Requested-With", "XMLHttpRequest")).Body), "/Agenda/Index/[0-9a-f-]+")).Select(match => match.Value);
        var found = agendas.SelectMany(agenda => System.Text.RegularExpressions.Regex.Matches(
            Encoding.UTF8.GetString(nation.Ask($"/ibabs/portal/{gemeente.Slug}{agenda}").Body), "data-document-id=\"([^\"]+)\"")).Select(match => match.Groups[1].Value);

        var expected = nation.Documents(gemeente).Where(document => document is { OnlyAtAggregators: false, Confidential: false } && document.Placement != Placement.Register).ToList();
        Assert.Equal(expected.Select(document => document.SupplierId).Order(), found.Distinct().Order());
        Assert.Equal(expected[0].Body(), nation.Ask($"/ibabs/portal/{gemeente.Slug}/Document/View/{expected[0].SupplierId}").Body);
    }

    [Fact]
    public void Agendas_of_Ibabs_lead_to_register_entries_and_their_documents()
    {
        var nation = Country.Of(documents: 360);
        var entry = Enumerable.Range(0, 36).SelectMany(month => nation.Month(nation.Gemeenten[1], month).Entries).First(entry => entry.Meeting is not null && entry.Documents.Any(document => !document.Confidential));

        Assert.Contains($"/Reports/Item/{entry.Ibabs}", Encoding.UTF8.GetString(nation.Ask($"/ibabs/portal/amsterdam/Agenda/Index/{entry.Meeting!.Number.Ibabs}").Body), StringComparison.Ordinal);
        Assert.Contains(entry.Documents.First(document => !document.Confidential).SupplierId, Encoding.UTF8.GetString(nation.Ask($"/Reports/Item/{entry.Ibabs}").Body), StringComparison.Ordinal);
    }
}
