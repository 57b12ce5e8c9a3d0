using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ibabs;

public sealed class SoapQuestionsTests
{
    [Fact]
    public async Task Meetings_are_asked_as_WCF_wants_it()
    {
        var api = IbabsFixture.Site();

        await IbabsFixture.Source().AskAsync(api, IbabsFixture.Meetings(IbabsFixture.Account with { Id = "R&D <x>" }));

        var question = api.Asked[^1];
        Assert.Equal("https://wcf.ibabs.eu/api/Public.svc", question.Address.AbsoluteUri);
        Assert.Equal("text/xml; charset=utf-8", question.ContentType);
        Assert.Equal("\"http://tempuri.org/IPublic/GetMeetingsByDateRange\"", question.Headers["SOAPAction"]);
        Assert.Equal(
            """<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><GetMeetingsByDateRange xmlns="http://tempuri.org/"><Sitename>R&amp;D &lt;x&gt;</Sitename><StartDate>2021-01-01T00:00:00</StartDate><EndDate>2021-06-30T23:59:59</EndDate><MetaDataOnly>false</MetaDataOnly></GetMeetingsByDateRange></s:Body></s:Envelope>""",
            question.Posted());
    }

    [Fact]
    public async Task Registers_are_asked_with_parameters_in_two_namespaces()
    {
        var api = IbabsFixture.Library();

        await IbabsFixture.Source().AskAsync(api, IbabsFixture.Registers());

        Assert.Equal("\"http://tempuri.org/IPublic/GetListsEntriesByFilterRequest\"", api.Asked[1].Headers["SOAPAction"]);
        Assert.Contains(
            $"""<GetListsEntriesByFilterRequest xmlns="http://tempuri.org/"><filterRequest xmlns:r="http://schemas.datacontract.org/2004/07/iBabsWCFObjects.Public.Request" xmlns:b="http://schemas.datacontract.org/2004/07/iBabsWCFObjects.Base"><b:Sitename>Voorbeeld</b:Sitename><r:ListId>{IbabsFixture.Guid(901)}</r:ListId><r:SinceDate>2018-10-01T00:00:00</r:SinceDate></filterRequest>""",
            api.Asked[1].Posted(),
            StringComparison.Ordinal);
        Assert.Contains(
            $"<Sitename>Voorbeeld</Sitename><ListId>{IbabsFixture.Guid(902)}</ListId><EntryId>{IbabsFixture.Guid(803)}</EntryId>", api.Asked[^1].Posted(), StringComparison.Ordinal);
    }

    [Fact]
    public void Meetings_are_asked_by_half_years_and_registers_at_once_from_a_little_before_the_period()
    {
        var windows = IbabsFixture.Source().Windows(IbabsFixture.Account, new(new DateOnly(2020, 8, 1), new DateOnly(2021, 9, 30))).ToArray();

        Assert.Equal(
            ["GM0225 ibabs:Voorbeeld meetings 2020-07-01..2020-12-31", "GM0225 ibabs:Voorbeeld meetings 2021-01-01..2021-06-30", "GM0225 ibabs:Voorbeeld meetings 2021-07-01..2021-12-31", "GM0225 ibabs:Voorbeeld registers"],
            windows.Select(window => window.Key));
        Assert.Equal(new DateOnly(2020, 5, 1), windows[^1].ChangedSince);
    }

    [Fact]
    public void The_portal_is_asked_by_years_and_has_no_registers_of_its_own()
    {
        var windows = IbabsFixture.Source(Io.Configuration.IbabsAccess.Portal).Windows(IbabsFixture.Account, new(new DateOnly(2020, 8, 1), new DateOnly(2021, 9, 30)));

        Assert.Equal(["2020-01-01..2020-12-31", "2021-01-01..2021-12-31"], windows.Select(window => window.Days.ToString()!));
    }

    [Fact]
    public void Without_registers_only_meetings_are_asked()
    {
        var source = new Io.Sources.Ibabs.IbabsSource(new Io.Configuration.IbabsSettings { Registers = false });

        Assert.DoesNotContain(source.Windows(IbabsFixture.Account, IbabsFixture.FirstHalf), window => window.Part == "registers");
    }

    [Fact]
    public void A_filter_that_is_no_regular_expression_is_the_users_error_before_anything_is_asked() =>
        Assert.Throws<Core.Running.SettingsException>(() => IbabsFixture.Source().Windows(IbabsFixture.Account with { Filter = "(" }, IbabsFixture.FirstHalf));

    [Fact]
    public void The_catalog_knows_iBabs()
    {
        var source = SupplierCatalog.Make(new Io.Configuration.IbabsSettings { Name = "raad" }, _ => null);

        Assert.Equal(("raad", "ibabs"), (source.Name, source.Supplier));
    }
}
