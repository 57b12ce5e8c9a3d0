using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources.Ibabs;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ibabs;

public sealed class IbabsBudgetsTests
{
    private static readonly IbabsSettings Loopback = new()
    {
        BaseUrl = new Uri("http://127.0.0.1:5000/ibabs/api/Public.svc"),
        DownloadUrl = new Uri("http://127.0.0.1:5000/ibabs-files/"),
        Portal = "http://127.0.0.1:5000/portal/{site}",
    };

    [Theory]
    [InlineData("https://wcf.ibabs.eu/api/Public.svc", "ibabs")]
    [InlineData("https://utrecht.bestuurlijkeinformatie.nl/Calendar", "ibabs")]
    [InlineData("https://utrecht.bestuurlijkeinformatie.nl/Agenda/Index/1", "ibabs")]
    [InlineData("https://ris2.ibabs.eu/Agenda/Details/Utrecht/1", "ibabs")]
    [InlineData("https://api1.ibabs.eu/publicdownload.aspx?site=x&id=1", "ibabs-download")]
    [InlineData("https://utrecht.bestuurlijkeinformatie.nl/Document/View/1", "ibabs-download")]
    [InlineData("https://utrecht.bestuurlijkeinformatie.nl/Agenda/Document/1?documentId=2", "ibabs-download")]
    [InlineData("https://utrecht.bestuurlijkeinformatie.nl/Reports/Document/1?documentId=2", "ibabs-download")]
    [InlineData("https://example.nl/Document/View/1", null)]
    public void Documents_have_a_lower_limit_than_questions(string address, string? name) => Assert.Equal(name, Find(new IbabsSettings(), address)?.Name);

    [Theory]
    [InlineData("http://127.0.0.1:5000/ibabs/api/Public.svc", "ibabs")]
    [InlineData("http://127.0.0.1:5000/ibabs-files/publicdownload.aspx?site=x&id=1", "ibabs-download")]
    [InlineData("http://127.0.0.1:5000/portal/x/Calendar", "ibabs-download")]
    [InlineData("http://127.0.0.1:5000/notubiz/events", null)]
    [InlineData("http://127.0.0.1:5001/portal/x/Calendar", null)]
    public void Addresses_of_the_settings_have_rules_too(string address, string? name) => Assert.Equal(name, Find(Loopback, address)?.Name);

    [Theory]
    [InlineData("https://ris.voorbeeld.nl/raad", "https://ris.voorbeeld.nl/raad/Calendar", "ibabs")]
    [InlineData("https://ris.voorbeeld.nl/raad", "https://ris.voorbeeld.nl/raad/Document/View/1", "ibabs-download")]
    [InlineData("https://{site}.raad.nl", "https://x.raad.nl/Document/View/1", "ibabs-download")]
    [InlineData("https://{site}.raad.nl", "https://x.raad.nl/Reports/Item/1", "ibabs")]
    public void A_portal_elsewhere_keeps_both_limits(string portal, string address, string name) =>
        Assert.Equal(name, Find(new IbabsSettings { Portal = portal }, address)?.Name);

    [Fact]
    public void Limits_are_those_of_the_settings()
    {
        var settings = new IbabsSettings { RequestsPerMinute = 100, DownloadsPerMinute = 20, AtOnce = 2 };

        Assert.All(new IbabsSource(settings).Budgets([]), rule => Assert.Equal((rule.Name == "ibabs" ? 100 : 20, 2), (rule.PerMinute, rule.AtOnce)));
    }

    [Fact]
    public void Only_the_SOAP_service_asks_for_IPv4()
    {
        var rules = new IbabsSource(new IbabsSettings()).Budgets([]);

        Assert.Equal("wcf.ibabs.eu", Assert.Single(rules, rule => rule.OnlyIpv4).Host);
    }

    [Fact]
    public void To_a_question_403_means_too_fast_but_of_a_document_that_it_is_locked() =>
        Assert.All(new IbabsSource(new IbabsSettings()).Budgets([]), rule => Assert.Equal(rule.Name == "ibabs", rule.ThrottlesWith403));

    [Fact]
    public void A_block_stops_questions_and_documents_alike() =>
        Assert.All(new IbabsSource(Loopback).Budgets([]), rule => Assert.Equal("ibabs", rule.Vendor));

    private static HostBudget? Find(IbabsSettings settings, string address) =>
        new IbabsSource(settings).Budgets([]).Where(rule => rule.Matches(new Uri(address))).MaxBy(rule => rule.Rank);
}
