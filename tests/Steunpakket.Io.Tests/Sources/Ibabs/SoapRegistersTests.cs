using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ibabs;

public sealed class SoapRegistersTests
{
    private static readonly string First = $"entry {IbabsFixture.Guid(901)} {IbabsFixture.Guid(801).Replace("4000", "4abc", StringComparison.Ordinal)}";
    private static readonly string Second = $"entry {IbabsFixture.Guid(901)} {IbabsFixture.Guid(802)}";
    private static readonly string Letter = $"entry {IbabsFixture.Guid(902)} {IbabsFixture.Guid(803)}";

    [Fact]
    public async Task Every_entry_of_every_register_is_an_item_with_the_moment_it_last_changed_as_version()
    {
        var events = await IbabsFixture.Source().AskAsync(IbabsFixture.Library(), IbabsFixture.Registers());

        Assert.Equal(
            [(First, "2021-04-01T10:06:40.073"), (Second, "2021-05-02T09:00:00"), (Letter, "2020-12-24T16:00:00.5")],
            events.Cast<ListingEvent.Item>().Select(item => (item.Key, item.Version!)));
    }

    [Fact]
    public async Task An_entry_that_stood_in_a_meeting_bears_its_name_and_day()
    {
        var document = (await IbabsFixture.Source().AskAsync(IbabsFixture.Library(), IbabsFixture.Registers())).Documents().First();

        Assert.Equal(IbabsFixture.Id(8), document.Id.Value);
        Assert.Equal((new DateOnly(2021, 3, 25), "Commissie Samenleving Wijchen (2018-2022)"), (document.MeetingDate!.Value, document.Meeting));
        Assert.Equal(("Moties", "M1.pdf", "2021-04-01T10:06:40.073", ""), (document.DocumentType, document.FileName, document.Version, document.Flags));
    }

    [Fact]
    public async Task An_entry_of_no_meeting_bears_its_own_date_and_a_flag_that_says_so()
    {
        var document = (await IbabsFixture.Source().AskAsync(IbabsFixture.Library(), IbabsFixture.Registers())).Documents().Last();

        Assert.Equal((new DateOnly(2020, 1, 9), "register_date", "Ingekomen stukken"), (document.MeetingDate!.Value, document.Flags, document.Meeting));
    }

    [Fact]
    public async Task Confidential_documents_of_an_entry_are_dropped()
    {
        var document = (await IbabsFixture.Source().AskAsync(IbabsFixture.Library(), IbabsFixture.Registers())).Documents().ElementAt(1);

        Assert.Equal((Refusal.Dropped("confidential"), null), (document.Refusal, document.Url));
    }

    [Fact]
    public async Task Only_an_entry_that_changed_is_asked_again()
    {
        var api = IbabsFixture.Library();
        var before = new ListingMemory { Versions = { [First] = "2021-04-01T10:06:40.073", [Second] = "2021-05-01T00:00:00" } };

        var events = await IbabsFixture.Source().AskAsync(api, IbabsFixture.Registers(), before);

        Assert.Equal(new ListingEvent.Same(First), events[0]);
        Assert.Equal([Second, Letter], events.OfType<ListingEvent.Item>().Select(item => item.Key));
        Assert.Equal(2, api.Asked.Count(question => question.Posted().Contains("<GetListEntry ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_entry_or_register_that_cannot_be_asked_is_trouble_and_the_others_go_on()
    {
        var api = IbabsFixture.Library()
            .Fails($"<EntryId>{IbabsFixture.Guid(802)}<", "server_error", 500)
            .On($"ListId>{IbabsFixture.Guid(902)}</r:ListId", IbabsFixture.Error("GetListsEntriesByFilterRequest", "This is an unauthorized operation"));

        var events = await IbabsFixture.Source().AskAsync(api, IbabsFixture.Registers());

        Assert.Equal(First, Assert.Single(events.OfType<ListingEvent.Item>()).Key);
        Assert.Equal(["server_error", "no_rights"], events.OfType<ListingEvent.Trouble>().Select(trouble => trouble.Reason));
        Assert.Contains("register 'Moties', entry " + IbabsFixture.Guid(802), events.OfType<ListingEvent.Trouble>().First().Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("blocked")]
    [InlineData("circuit_open")]
    [InlineData("throttled")]
    public async Task When_iBabs_closes_its_door_no_further_entry_is_asked(string reason)
    {
        var api = IbabsFixture.Library().Fails("<GetListEntry ", reason);

        await Assert.ThrowsAsync<SourceUnavailableException>(() => IbabsFixture.Source().AskAsync(api, IbabsFixture.Registers()));

        Assert.Single(api.Asked, question => question.Posted().Contains("<GetListEntry ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_register_is_no_trouble()
    {
        var api = IbabsFixture.Library().On("<GetListsEntriesByFilterRequest", IbabsFixture.Error("GetListsEntriesByFilterRequest", "No list entries found!"));

        Assert.Empty(await IbabsFixture.Source().AskAsync(api, IbabsFixture.Registers()));
    }

    [Fact]
    public async Task On_a_shared_site_anothers_entries_are_empty_and_nobodys_are_dropped()
    {
        var events = await IbabsFixture.Source().AskAsync(IbabsFixture.Library(), IbabsFixture.Registers(IbabsFixture.Shared));

        var items = events.Cast<ListingEvent.Item>().ToArray();
        Assert.Empty(items[0].Documents);
        Assert.Equal((Refusal.Dropped("shared_site"), null), (items[2].Documents[0].Refusal, items[2].Documents[0].Url));
    }

    [Theory]
    [InlineData("Samenleving")]
    [InlineData("^Moties$")]
    public async Task On_a_shared_site_the_meeting_or_the_register_tells_whose_an_entry_is(string filter)
    {
        var events = await IbabsFixture.Source().AskAsync(IbabsFixture.Library(), IbabsFixture.Registers(IbabsFixture.Account with { Filter = filter }));

        Assert.Null(events.Documents().First().Refusal);
    }
}
