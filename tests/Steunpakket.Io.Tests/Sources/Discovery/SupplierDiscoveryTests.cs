using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources.Discovery;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Discovery;

public sealed class SupplierDiscoveryTests
{
    private const string Organisations = """
        {"organisations":{"organisation":[
         {"@attributes":{"id":"1736"},"name":"Gemeente Tilburg (test)"},{"@attributes":{"id":"266"},"name":"Gemeente Tilburg"},
         {"@attributes":{"id":"12"},"name":"Gemeente Tiel (OLD)"},{"@attributes":{"id":"13"},"name":"Tiel"},{"@attributes":{"id":"14"},"name":"Waterschap Tiel"},
         {"@attributes":{"id":"15"},"name":"Gemeente S&uacute;dwest-Frysl&acirc;n"},{"name":"Gemeente Veere"}]}}
        """;

    private const string Events = """{"pagination":{"total_items":3},"events":[{"permission_group":"public","plannings":[{"start_date":"2026-08-30 20:00:00"}]}]}""";

    [Fact]
    public async Task Notubiz_is_proposed_when_an_organisation_of_the_name_has_events()
    {
        var proposal = Assert.Single(await DiscoverAsync("Tiel", Nothing().On("organisation_id=13&", Events)));

        Assert.Equal(("GM0281", "Tiel", "notubiz:13?"), (proposal.Gemeentecode, proposal.Gemeente, proposal.Bronnen));
        Assert.Equal("notubiz: 3 events in 2025-09-02..2026-09-01, the newest on 2026-08-30", proposal.Evidence);
    }

    [Theory]
    [InlineData("Tilburg", "organisation_id=266&")]
    [InlineData("Súdwest-Fryslân", "organisation_id=15&")]
    public async Task Test_and_old_organisations_are_passed_over_and_spellings_are_equal(string name, string asked)
    {
        var api = Nothing();

        await DiscoverAsync(name, api);

        Assert.Contains(asked, Assert.Single(api.AskedPaths, path => path.Contains("/events", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_organisations_are_asked_once()
    {
        var api = Nothing();
        var discovery = Discovery();

        await discovery.ForAsync(Probing.Gemeente("Tiel"), api, CancellationToken.None);
        await discovery.ForAsync(Probing.Gemeente("Weert"), api, CancellationToken.None);

        Assert.Single(api.AskedPaths, path => path.StartsWith("/organisations", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_portal_that_knows_the_site_is_proposed()
    {
        var api = Nothing().On(question => question.Address.Host == "rijssenholten.bestuurlijkeinformatie.nl",
            () => new(200, "<title>Vergaderingen Rijssen-Holten - iBabs Publieksportaal</title>"u8.ToArray(), new Dictionary<string, string>()));

        var proposal = Assert.Single(await DiscoverAsync("Rijssen-Holten", api));

        Assert.Equal(("ibabs:rijssenholten?", "ibabs: Vergaderingen Rijssen-Holten - iBabs Publieksportaal"), (proposal.Bronnen, proposal.Evidence));
    }

    [Theory]
    [InlineData("De Bilt", "https://gemeenteraad.debilt.nl/api/v1/dmus", "gemeenteoplossingen:https://gemeenteraad.debilt.nl/api?")]
    [InlineData("Rijssen-Holten", "https://raad.rijssen-holten.nl/api/v1/dmus", "gemeenteoplossingen:https://raad.rijssen-holten.nl/api?")]
    public async Task A_list_of_bodies_is_proposed_whichever_way_the_host_is_spelt(string name, string address, string bronnen)
    {
        var api = Nothing().On(question => question.Address.AbsoluteUri == address,
            () => new(200, """[{"id":1,"name":"Raad"}]"""u8.ToArray(), new Dictionary<string, string>()));

        Assert.Equal(bronnen, Assert.Single(await DiscoverAsync(name, api)).Bronnen);
    }

    [Fact]
    public async Task Several_answers_are_several_proposals_and_what_is_known_already_is_said()
    {
        var api = Nothing().On("organisation_id=13&", Events).On("/api/v1/dmus", """[{"id":1,"name":"Raad"}]""");
        var discovery = Discovery();

        var proposals = await discovery.ForAsync(Probing.Gemeente("Tiel", "notubiz:13"), api, CancellationToken.None);

        Assert.Equal(4, proposals.Count);
        Assert.EndsWith("(in the table already)", proposals[0].Evidence, StringComparison.Ordinal);
        Assert.DoesNotContain("already", proposals[1].Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_answer_it_says_what_was_tried()
    {
        var proposal = Assert.Single(await DiscoverAsync("Tiel", Nothing()));

        Assert.Null(proposal.Bronnen);
        Assert.Equal(
            "notubiz:13 no_events; ibabs:tiel invalid_site; gemeenteoplossingen:https://raad.tiel.nl/api connection_failed; "
            + "gemeenteoplossingen:https://gemeenteraad.tiel.nl/api connection_failed; gemeenteoplossingen:https://ris.tiel.nl/api connection_failed",
            proposal.Evidence);
    }

    [Fact]
    public async Task A_way_that_is_closed_leaves_the_others_open()
    {
        var api = Nothing().Fails("/organisations", "offline").On("/api/v1/dmus", """[{"id":1,"name":"Raad"}]""");

        Assert.Equal(3, (await DiscoverAsync("Tiel", api)).Count);
        Assert.StartsWith("notubiz offline; ", Assert.Single(await DiscoverAsync("Tiel", Nothing().Fails("/organisations", "offline"))).Evidence, StringComparison.Ordinal);
        Assert.StartsWith("notubiz changed_shape; ", Assert.Single(await DiscoverAsync("Tiel", Nothing().On("/organisations", "[]"))).Evidence, StringComparison.Ordinal);
        Assert.StartsWith("notubiz does not know the name; ", Assert.Single(await DiscoverAsync("Veere", Nothing())).Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_addresses_of_the_settings_are_asked()
    {
        var api = new CannedApi().On("/", "Ongeldige site!").On("/notubiz/organisations", Organisations);
        var config = Config() with
        {
            Sources =
            [
                new NotubizSettings { BaseUrl = new Uri("http://127.0.0.1:9/notubiz") },
                new IbabsSettings { Portal = "http://127.0.0.1:9/ibabs/{site}" },
                new GemeenteOplossingenSettings { Addresses = ["http://127.0.0.1:9/go/{gemeente}/api"] },
            ],
        };

        await new SupplierDiscovery(DiscoveryCatalog.Make(config), Probing.Today).ForAsync(Probing.Gemeente("Weert"), api, CancellationToken.None);

        Assert.Equal(["/notubiz/organisations?format=json&version=1.17.0", "/ibabs/weert/", "/go/weert/api/v1/dmus"], api.AskedPaths);
        Assert.All(api.Asked, question => Assert.Equal("127.0.0.1:9", question.Address.Authority));
    }

    [Fact]
    public void Gatherers_are_no_council_suppliers()
    {
        Assert.False(SupplierDiscovery.HasCouncilSupplier(Probing.Gemeente("Tiel", "ori:ori_tiel", "openbesluitvorming:tiel")));
        Assert.True(SupplierDiscovery.HasCouncilSupplier(Probing.Gemeente("Tiel", "ori:ori_tiel", "ibabs:tiel?")));
    }

    [Fact]
    public void Proposals_are_written_as_a_list_that_reads_back()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("found.csv", "");

        ProposalFile.Write(path, [new Proposal("GM0281", "Tiel", "notubiz:13?", "notubiz: \"3\", events"), new Proposal("GM0988", "Weert", null, "nothing")]);

        Assert.Equal("gemeentecode,gemeente,bronnen,bewijs\nGM0281,Tiel,notubiz:13?,\"notubiz: \"\"3\"\", events\"\nGM0988,Weert,,nothing\n", File.ReadAllText(path));
    }

    private static Task<IReadOnlyList<Proposal>> DiscoverAsync(string name, CannedApi api) =>
        Discovery().ForAsync(Probing.Gemeente(name), api, CancellationToken.None);

    private static SupplierDiscovery Discovery() => new(DiscoveryCatalog.Make(Config()), Probing.Today);

    private static SteunpakketConfig Config() => new()
    {
        Workspace = "w",
        Keywords = "k",
        Period = new PeriodSettings { Since = new DateOnly(2019, 1, 1), Until = new DateOnly(2021, 9, 30) },
        Sources = [],
    };

    /// <summary>Nobody has anything.</summary>
    private static CannedApi Nothing() => new CannedApi()
        .On("/", "Ongeldige site!")
        .Fails("/api/v1/dmus", "connection_failed")
        .On("/events", """{"events":[]}""")
        .On("/organisations", Organisations);
}
