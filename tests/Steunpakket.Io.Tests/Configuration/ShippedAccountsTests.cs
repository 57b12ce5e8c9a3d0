using System.Text.RegularExpressions;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

/// <summary>The column <c>bronnen</c> of the shipped table: nothing lost, nothing at the wrong gemeente.</summary>
public sealed class ShippedAccountsTests
{
    private static readonly string[] Council = [NotubizSettings.Type, IbabsSettings.Type, GemeenteOplossingenSettings.Type, ParlaeusSettings.Type];

    private static readonly string[] Known = [.. Council, OriSettings.Type, OpenBesluitvormingSettings.Type];

    private static readonly GemeenteTable Table = GemeenteFile.Read(Repository.PathOf("config/gemeenten.csv"));

    private static readonly List<SupplierAccount> All = [.. Table.All.SelectMany(gemeente => gemeente.Accounts)];

    private static IEnumerable<Gemeente> Current => Table.All.Where(gemeente => gemeente.ValidUntil is null);

    [Fact]
    public void Of_the_342_gemeenten_of_today_321_have_a_council_supplier()
    {
        Assert.Equal(321, Current.Count(gemeente => gemeente.Accounts.Any(IsCouncil)));
        Assert.Equal(
            ["De Bilt", "Gooise Meren", "Hengelo", "Kampen", "Lisse", "Meerssen", "Montferland", "Noord-Beveland", "Pekela", "Reimerswaal", "Rijssen-Holten",
                "Scherpenzeel", "Tholen", "Tiel", "Uithoorn", "Utrechtse Heuvelrug", "Valkenswaard", "Veere", "Weert", "Westerwolde", "Wierden"],
            Current.Where(gemeente => !gemeente.Accounts.Any(IsCouncil)).Select(gemeente => gemeente.Name).Order(StringComparer.Ordinal));
    }

    // Gemeenten of today, by a way that is still used.
    [Theory]
    [InlineData("ibabs", 170)]
    [InlineData("notubiz", 112)]
    [InlineData("gemeenteoplossingen", 35)]
    [InlineData("parlaeus", 4)]
    [InlineData("ori", 292)]
    [InlineData("openbesluitvorming", 292)]
    public void So_many_gemeenten_are_at_each_supplier(string supplier, int count)
    {
        Assert.Equal(count, Current.Count(gemeente => gemeente.Accounts.Any(account => account.Supplier == supplier && account.Until is null)));
    }

    [Fact]
    public void Every_gemeente_of_today_has_one_council_supplier_that_is_still_used_at_most()
    {
        Assert.All(Current, gemeente => Assert.InRange(
            gemeente.Accounts.Where(account => IsCouncil(account) && account.Until is null).Select(account => account.Supplier).Distinct().Count(), 0, 1));
    }

    [Fact]
    public void Every_account_is_of_a_kind_of_source_that_settings_can_name_and_of_its_form()
    {
        Assert.All(All, account => Assert.Contains(account.Supplier, Known));
        Assert.All(Of("notubiz"), account => Assert.Matches("^[1-9][0-9]*$", account.Id));
        Assert.All(Of("ori"), account => Assert.Matches("^ori_[a-z_-]+(_[0-9]{14})?$", account.Id));
        Assert.All(Of("openbesluitvorming"), account => Assert.Matches("^[a-z_-]+$", account.Id));
        Assert.All(Of("ibabs"), account => Assert.Matches("^[A-Za-z-]+$", account.Id));
        Assert.All(Of("gemeenteoplossingen"), account => Assert.Matches("^https?://[a-z.-]+/api$", account.Id));
        Assert.All(Of("parlaeus"), account => Assert.Matches(@"^https://[a-z-]+\.parlaeus\.nl/receive/opendata$", account.Id));
    }

    [Fact]
    public void No_two_gemeenten_share_an_account_but_at_sites_that_are_parted_by_a_filter()
    {
        var shared = All.GroupBy(account => (account.Supplier, Id: account.Id.ToUpperInvariant())).Where(group => group.Count() > 1).ToList();

        Assert.Equal(["CuijkGraveMill", "Duivenvoorde", "wdw"], shared.Select(group => group.First().Id).Order(StringComparer.Ordinal));
        Assert.All(shared.SelectMany(group => group), account => Assert.NotNull(account.Filter));
        Assert.All(All.Except(shared.SelectMany(group => group)), account => Assert.Null(account.Filter));
    }

    [Theory]
    [InlineData("Druten", "Gemeenteraad Druten", "Gemeenteraad Wijchen", "Commissie Druten en Wijchen")]
    [InlineData("Wijchen", "Gemeenteraad wijchen", "Gemeenteraad Druten", "Commissie Druten en Wijchen")]
    [InlineData("Voorschoten", "Raad Voorschoten", "Raad Wassenaar", "Bezoek van Voorschoten aan Wassenaar")]
    [InlineData("Wassenaar", "Raad Wassenaar", "Raad Voorschoten", "Bezoek van Wassenaar aan Voorschoten")]
    [InlineData("Cuijk", "Raad gemeente Cuijk", "Raad Grave", "Raad Mill en Sint Hubert")]
    [InlineData("Grave", "Commissie Grave", "Raad Cuijk", "Gravenzaal")]
    [InlineData("Mill en Sint Hubert", "Raad Mill", "Raad Cuijk", "Commissie Millenniumdoelen")]
    public void Filters_keep_a_gemeentes_own_meetings_and_no_neighbours(string name, string own, string other, string third)
    {
        var filter = Assert.Single(Table.Find(name)!.Accounts, account => account.Filter is not null).Filter!;

        Assert.Equal((true, false, false), (Regex.IsMatch(own, filter), Regex.IsMatch(other, filter), Regex.IsMatch(third, filter)));
    }

    [Theory]
    [InlineData("GM1940", "ibabs:dfm")] // De Fryske Marren
    [InlineData("GM1982", "ibabs:lvc")] // Land van Cuijk
    [InlineData("GM1891", "ibabs:gemeentedantumadiel")]
    [InlineData("GM0599", "ibabs:rotterdamraad")]
    [InlineData("GM1680", "ibabs:aaenhunze")] // and not the water board Hunze en Aa's
    [InlineData("GM1916", "ibabs:Leidschendam")]
    [InlineData("GM0757", "ibabs:MijnGemeenteDichtbij")]
    [InlineData("GM0893", "ori:ori_bergen")] // the plain name is Bergen in Limburg
    [InlineData("GM0893", "openbesluitvorming:bergen")]
    [InlineData("GM0373", "ori:ori_bergen_nh")]
    [InlineData("GM0748", "ori:ori_bergen_op_zoom")]
    [InlineData("GM0855", "notubiz:266")] // Tilburg; 1736 is its test organisation
    [InlineData("GM0736", "ori:ori_de_ronde_venen")]
    [InlineData("GM0796", "ori:ori_den_bosch")]
    [InlineData("GM1884", "ori:ori_kaag_en_brasssem")] // so spelt
    [InlineData("GM1901", "ori:ori_bodegravenreeuwijk")]
    [InlineData("GM0518", "notubiz:318")]
    [InlineData("GM0396", "ori:ori_heemskerk_20250506181303@..2023-12-31")] // the copy with Heemskerk's years before Notubiz
    public void What_cannot_be_told_from_a_name_is_right(string code, string account)
    {
        Assert.Contains(account, Table.Find(code)!.Accounts.Select(one => one.ToString()));
    }

    [Theory]
    [InlineData("Eindhoven", "notubiz:686", "parlaeus:https://eindhoven.parlaeus.nl/receive/opendata@..2026-04-14?")]
    [InlineData("Maastricht", "parlaeus:https://maastricht.parlaeus.nl/receive/opendata@2019-12-24..?", "notubiz:258@..2026-04-14?")]
    [InlineData("Leeuwarden", "ibabs:leeuwarden@2019-12-24..?", "notubiz:330@..2020-12-23?")]
    [InlineData("GM0014", "gemeenteoplossingen:https://gemeenteraad.groningen.nl/api@2019-12-24..?", "notubiz:655@..2020-12-23?")]
    [InlineData("Halderberge", "gemeenteoplossingen:https://gemeenteraad.halderberge.nl/api@2021-06-28..?", "notubiz:577@..2026-04-14?")]
    [InlineData("Stichtse Vecht", "gemeenteoplossingen:https://raadsinformatie.stichtsevecht.nl/api", "notubiz:1770@..2026-04-14?")]
    [InlineData("Culemborg", "ibabs:culemborg@2021-06-28..?", "notubiz:1643@..2026-04-14?")]
    [InlineData("Rotterdam", "ibabs:rotterdamraad", "notubiz:726@..2026-04-14?")]
    [InlineData("Nijmegen", "ibabs:nijmegen", "notubiz:799@2019-12-24..2026-04-14?")]
    [InlineData("Noordwijk", "ibabs:noordwijk", "notubiz:574@..2026-04-14?")]
    [InlineData("Heemskerk", "notubiz:2026@2021-06-28..?", "ibabs:heemskerk@..2026-04-14?")]
    [InlineData("Borne", "ibabs:borne@2021-06-28..?", "gemeenteoplossingen:https://gemeenteraad.borne.nl/api@..2026-04-14?")]
    [InlineData("Renkum", "ibabs:renkum@2026-04-14..?", "gemeenteoplossingen:https://raad.renkum.nl/api@..2026-08-21?")]
    [InlineData("West Betuwe", "notubiz:3221@2026-04-14..?", "gemeenteoplossingen:https://gemeenteraad.westbetuwe.nl/api@..2026-08-21?")]
    [InlineData("Dronten", "gemeenteoplossingen:https://gemeenteraad.dronten.nl/api", "ibabs:dronten@..2026-04-14?")]
    [InlineData("Venlo", "gemeenteoplossingen:https://gemeenteraad.venlo.nl/api", "ibabs:venlo@..2026-04-14?")]
    public void A_gemeente_that_changed_suppliers_has_the_one_of_now_and_the_one_before(string name, string now, string before)
    {
        Assert.Equal([now, before], Table.Find(name)!.Accounts.Where(IsCouncil).Select(account => account.ToString()));
    }

    [Fact]
    public void Between_two_suppliers_no_day_is_left_uncovered()
    {
        foreach (var accounts in Table.All.Select(gemeente => gemeente.Accounts.Where(IsCouncil).ToList()).Where(accounts => accounts.Count > 0))
        {
            Assert.Contains(accounts, account => account.From is null);
            Assert.All(accounts.Where(account => account.From is not null), late => Assert.Contains(
                accounts, early => early != late && early.From is null && !(early.Until < late.From)));
        }
    }

    [Fact]
    public void Ways_to_what_ended_end_with_it()
    {
        var ended = Table.All.Where(gemeente => gemeente.ValidUntil is not null && gemeente.Accounts.Count > 0).ToList();

        Assert.Equal(11, ended.Count);
        Assert.All(ended, gemeente => Assert.All(gemeente.Accounts, account => Assert.Equal(gemeente.ValidUntil, account.Until)));
        Assert.Equal(new DateOnly(2022, 3, 23), Table.Find("Weesp")!.Accounts[0].Until);
    }

    [Fact]
    public void Stadsdelen_are_Amsterdams_and_Binnenmaas_became_the_Hoeksche_Waard()
    {
        var amsterdam = Table.Find(new GemeenteCode("GM0363"))!.Accounts;

        Assert.Equal([281, 547, 977, 1413, 1424, 1425, 2122, 2328], amsterdam.Where(account => account.Supplier == "notubiz").Select(account => int.Parse(account.Id)).Order());
        Assert.Equal(8, amsterdam.Count(account => account.Id.StartsWith("ori_amsterdam", StringComparison.Ordinal)));
        Assert.Equal(
            ["notubiz:3398", "notubiz:823@..2018-12-31", "openbesluitvorming:binnenmaas@..2018-12-31", "openbesluitvorming:hoeksche_waard", "ori:ori_binnenmaas@..2018-12-31", "ori:ori_hoeksche_waard"],
            Table.Find(new GemeenteCode("GM1963"))!.Accounts.Select(account => account.ToString()).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(All, account => account.Id.Contains("drechtsteden", StringComparison.Ordinal));
    }

    private static IEnumerable<SupplierAccount> Of(string supplier) => All.Where(account => account.Supplier == supplier);

    private static bool IsCouncil(SupplierAccount account) => Council.Contains(account.Supplier);
}
