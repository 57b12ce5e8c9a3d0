using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ori;

public sealed class OriDocumentTests
{
    private const string Guid = "7b1c0d5e-3f2a-4c6b-9d8e-0a1b2c3d4e5f";

    [Theory]
    [InlineData("9000003", "notubiz/GM0999/810003")]
    [InlineData("9000004", $"ibabs/GM0999/{Guid}")]
    [InlineData("9000005", "gemeenteoplossingen/GM0999/50002")]
    [InlineData("9000006", "parlaeus/GM0999/a1b2c3d4e5f60718")]
    [InlineData("9000007", "notubiz/GM0999/81000")]
    [InlineData("9000010", "notubiz/GM0999/810010")]
    public async Task Bears_the_id_its_original_supplier_gave_it(string key, string id) => Assert.Equal(id, (await ReadAsync(key)).Id.Value);

    [Fact]
    public async Task A_document_of_no_known_supplier_is_known_by_its_address()
    {
        var document = await ReadAsync("9000008");

        // The first 16 digits of the SHA-256 of www.voorbeeldstad.nl/bestanden/nota%20wonen.pdf
        Assert.Equal("ori/GM0999/30abaf5afc88a2ea", document.Id.Value);
        Assert.Equal("https://www.voorbeeldstad.nl/Bestanden/Nota%20Wonen.PDF", document.Url!.AbsoluteUri);
        Assert.Equal(string.Empty, document.Flags);
    }

    [Fact]
    public async Task A_document_without_an_address_has_an_id_that_may_change()
    {
        var document = await ReadAsync("9000009");

        Assert.Equal("ori/GM0999/9000009", document.Id.Value);
        Assert.Null(document.Url);
        Assert.Equal("unstable_id", document.Flags);
    }

    [Fact]
    public async Task Carries_what_the_index_says_of_it()
    {
        var document = await ReadAsync("9000003");

        Assert.Equal("Vragen cafés & horeca", document.Title);
        Assert.Equal(new DateOnly(2021, 3, 10), document.MeetingDate);
        Assert.Equal("2021-03-09T10:43:52+01:00", document.Version);
        Assert.Equal("application/pdf", document.MediaType);
        Assert.Equal(103125, document.Bytes);
        Assert.Equal("https://api.notubiz.nl/document/810003/2", document.Url!.AbsoluteUri);
        Assert.Equal($"{OriWorld.Index}/9000003", document.TextReference);
        Assert.Null(document.Meeting);
        Assert.Null(document.Refusal);
    }

    [Fact]
    public async Task The_date_of_a_register_is_marked_as_one()
    {
        Assert.Equal("register_date", (await ReadAsync("9000004")).Flags);
        Assert.Equal(string.Empty, (await ReadAsync("9000011")).Flags);
    }

    [Theory]
    [InlineData("9000003", "https://api.openraadsinformatie.nl/v1/resolve/api.notubiz.nl/document/810003")]
    [InlineData("9000006", "https://api.openraadsinformatie.nl/v1/resolve/parlaeus/agenda_item/a1b2c3d4e5f60718")]
    public async Task A_copy_is_another_place_to_look(string key, string address) =>
        Assert.Equal([new Uri(address)], (await ReadAsync(key)).OtherUrls);

    [Theory]
    [InlineData("9000005")] // a path with two slashes is never served
    [InlineData("9000007")] // a short Notubiz id without a size may bring another document
    [InlineData("9000008")] // has none
    public async Task A_copy_that_is_broken_or_may_be_of_another_document_is_no_place_to_look(string key) =>
        Assert.Empty((await ReadAsync(key)).OtherUrls);

    [Theory]
    [InlineData("9000006", "https://voorbeeldstad.parlaeus.nl/user/postin/action=select/start=20210601/end=20210630/ty=262")]
    [InlineData("9000007", "http://voorbeeldstad.nl/sites/BIS/2012/voorblad%20klachten.pdf")]
    public async Task Addresses_are_repaired(string key, string address) => Assert.Equal(address, (await ReadAsync(key)).Url!.AbsoluteUri);

    private static async Task<SupplierDocument> ReadAsync(string key)
    {
        var events = await OriWorld.Source.AskAsync(OriWorld.Api(), OriWorld.Year(2021));
        return Assert.Single(events.OfType<ListingEvent.Item>().Single(item => item.Key == key).Documents);
    }
}
