using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ibabs;

public sealed class SoapMeetingsTests
{
    [Fact]
    public async Task Lists_the_documents_of_a_meeting_and_of_its_agenda_items_however_deep()
    {
        var events = await IbabsFixture.Source().AskAsync(IbabsFixture.Site(), IbabsFixture.Meetings());

        var items = events.Cast<ListingEvent.Item>().ToArray();
        Assert.Equal(["meeting aaaaaaaa-0000-4000-8000-000000000101", "meeting " + IbabsFixture.Guid(102)], items.Select(item => item.Key));
        Assert.All(items, item => Assert.Null(item.Version));
        Assert.Equal(
            ["ibabs/GM0225/00000000-0000-4abc-8def-000000000001", .. new[] { 2, 3, 4, 5, 6 }.Select(IbabsFixture.Id)],
            items[0].Documents.Select(document => document.Id.Value));
        Assert.Equal(IbabsFixture.Id(7), Assert.Single(items[1].Documents).Id.Value);
    }

    [Fact]
    public async Task A_document_bears_the_meetings_day_by_the_clock_on_the_wall_and_its_type_as_name()
    {
        var documents = (await IbabsFixture.Source().AskAsync(IbabsFixture.Site(), IbabsFixture.Meetings())).Documents().ToArray();

        Assert.Equal((new DateOnly(2021, 3, 25), "Raadsvergadering Druten"), (documents[0].MeetingDate!.Value, documents[0].Meeting));
        Assert.Equal((new DateOnly(2021, 6, 30), "Commissie Samenleving Wijchen"), (documents[^1].MeetingDate!.Value, documents[^1].Meeting));
    }

    [Fact]
    public async Task Title_size_and_address_are_as_iBabs_gives_them()
    {
        var documents = (await IbabsFixture.Source().AskAsync(IbabsFixture.Site(), IbabsFixture.Meetings())).Documents().ToArray();

        Assert.Equal("Agenda & besluitenlijst raad", documents[0].Title);
        Assert.Equal(("agenda.pdf", "43120"), (documents[0].FileName, documents[0].Version));
        Assert.Equal("https://api1.ibabs.eu/publicdownload.aspx?site=Voorbeeld&id=00000000-0000-4ABC-8DEF-000000000001", documents[0].Url!.AbsoluteUri);
        Assert.Null(documents[3].Version);
    }

    [Fact]
    public async Task Control_characters_that_XML_forbids_are_left_out_of_a_title()
    {
        var documents = (await IbabsFixture.Source().AskAsync(IbabsFixture.Site(), IbabsFixture.Meetings())).Documents();

        Assert.Equal("Notitie ggz cijfers", documents.Last().Title);
    }

    [Fact]
    public async Task Without_a_name_or_address_the_file_name_and_the_public_download_stand_in()
    {
        var document = (await IbabsFixture.Source().AskAsync(IbabsFixture.Site(), IbabsFixture.Meetings())).Documents().ElementAt(1);

        Assert.Equal("raadsvoorstel jeugdhulp.docx", document.Title);
        Assert.Equal("https://api1.ibabs.eu/publicdownload.aspx?site=Voorbeeld&id=" + IbabsFixture.Guid(2), document.Url!.AbsoluteUri);
    }

    [Fact]
    public async Task What_is_confidential_itself_or_by_its_agenda_item_is_dropped_and_has_no_address()
    {
        var documents = (await IbabsFixture.Source().AskAsync(IbabsFixture.Site(), IbabsFixture.Meetings())).Documents().ToArray();

        var refused = documents.Where(document => document.Refusal is not null).ToArray();
        Assert.Equal(new[] { 3, 4, 6 }.Select(IbabsFixture.Id), refused.Select(document => document.Id.Value));
        Assert.All(refused, document => Assert.Equal((Refusal.Dropped("confidential"), null), (document.Refusal, document.Url)));
    }

    [Fact]
    public async Task On_a_shared_site_only_meetings_whose_type_fits_are_listed()
    {
        var events = await IbabsFixture.Source().AskAsync(IbabsFixture.Site(), IbabsFixture.Meetings(IbabsFixture.Shared));

        Assert.Equal("Raadsvergadering Druten", Assert.IsType<ListingEvent.Item>(Assert.Single(events)).Documents[0].Meeting);
    }

    [Fact]
    public async Task On_a_shared_site_a_meeting_without_a_known_type_is_nobodys_and_said_so()
    {
        var api = IbabsFixture.Site().On("<GetMeetingtypes", IbabsFixture.Error("GetMeetingtypes", "No public meetingtypes!"));

        var events = await IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings(IbabsFixture.Shared));

        Assert.Equal(2, events.Count);
        Assert.All(events, happened => Assert.Equal("changed_shape", Assert.IsType<ListingEvent.Trouble>(happened).Reason));
    }

    [Fact]
    public async Task Types_are_asked_once_for_all_windows_of_a_site()
    {
        var api = IbabsFixture.Site();
        var source = IbabsFixture.Source();

        await source.AskAsync(api, IbabsFixture.Meetings());
        await source.AskAsync(api, IbabsFixture.Meetings(IbabsFixture.Shared));

        Assert.Equal(["GetMeetingtypes", "GetMeetingsByDateRange", "GetMeetingsByDateRange"], api.Asked.Select(question => question.Headers["SOAPAction"].Split('/')[^1].Trim('"')));
    }

    [Fact]
    public async Task A_time_out_halves_the_stretch_until_each_part_is_answered()
    {
        var api = IbabsFixture.Site().Fails("<StartDate>2021-01-01T00:00:00</StartDate><EndDate>2021-06-30", "timeout");

        var events = await IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings());

        Assert.Equal(["2021-01-01..2021-06-30", "2021-01-01..2021-03-31", "2021-04-01..2021-06-30"], api.Stretches());
        Assert.Equal(2, events.Count); // the fixture gives the same two meetings twice
    }

    [Fact]
    public async Task A_stretch_below_28_days_that_times_out_is_trouble_and_the_others_go_on()
    {
        var api = IbabsFixture.Site().On(
            question => question.Posted().Contains("<StartDate>2021-01-01T", StringComparison.Ordinal),
            () => throw new SourceUnavailableException("server_error", "slow") { Status = 504 });

        var events = await IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings());

        var trouble = Assert.Single(events.OfType<ListingEvent.Trouble>());
        Assert.Equal(("server_error", "meetings of 2021-01-01..2021-01-22: slow"), (trouble.Reason, trouble.Detail));
        Assert.Equal(2, events.OfType<ListingEvent.Item>().Count());
        Assert.Equal("2021-04-01..2021-06-30", api.Stretches().Last());
        Assert.Equal([1, 1, 1, 3], api.Asked.Skip(1).Take(4).Select(question => question.Retries)); // a smaller question is the better next try
    }

    [Theory]
    [InlineData("connection_failed")]
    [InlineData("blocked")]
    public async Task What_a_smaller_question_would_not_mend_ends_the_window(string reason)
    {
        var api = IbabsFixture.Site().Fails("<GetMeetingsByDateRange", reason);

        var wrong = await Assert.ThrowsAsync<SourceUnavailableException>(() => IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings()));

        Assert.Equal(reason, wrong.Reason);
        Assert.Single(api.Stretches());
    }

    [Fact]
    public async Task A_meeting_or_document_without_id_is_trouble_and_the_rest_is_listed()
    {
        var text = await File.ReadAllTextAsync(IbabsFixture.PathOf("meetings.xml"));
        var api = IbabsFixture.Site().On("<GetMeetingsByDateRange", text
            .Replace($"<a:Id>{IbabsFixture.Guid(102)}</a:Id>", "", StringComparison.Ordinal)
            .Replace($"<a:Id>{IbabsFixture.Guid(2)}</a:Id>", "", StringComparison.Ordinal));

        var events = await IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings());

        Assert.Equal(5, Assert.Single(events.OfType<ListingEvent.Item>()).Documents.Count);
        Assert.Equal(["changed_shape", "changed_shape"], events.OfType<ListingEvent.Trouble>().Select(trouble => trouble.Reason));
    }
}
