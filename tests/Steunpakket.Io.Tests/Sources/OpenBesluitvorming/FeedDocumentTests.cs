using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.OpenBesluitvorming;

public sealed class FeedDocumentTests
{
    [Fact]
    public async Task Bears_the_id_its_original_supplier_gave_it()
    {
        var documents = (await ReadAsync()).Select(document => document.Id.Value);

        Assert.Equal(
            ["ibabs/GM0999/44444444-2222-4333-8444-555555550000", "ibabs/GM0999/44444444-2222-4333-8444-555555550001", "notubiz/GM0999/810030"],
            documents);
    }

    [Fact]
    public async Task Carries_what_the_export_says_of_it()
    {
        var document = (await ReadAsync())[0];

        Assert.Equal("Raadsvoorstel cafés", document.Title);
        Assert.Equal("Raadsvoorstel", document.DocumentType);
        Assert.Equal("application/pdf", document.MediaType);
        Assert.Equal("Raadsvoorstel caf&eacute;s.pdf", document.FileName);
        Assert.StartsWith("sha256:", document.Version, StringComparison.Ordinal);
        Assert.Equal("document:ibabs:gemeente:voorbeeldstad:44444444-2222-4333-8444-555555550000", document.TextReference, ignoreCase: true);
        Assert.Equal("https://api1.ibabs.eu/publicdownload.aspx?site=Voorbeeldstad&id=44444444-2222-4333-8444-555555550000", document.Url!.AbsoluteUri, ignoreCase: true);
        Assert.Equal([new Uri("https://opslag.openbesluitvorming.nl/documents/44444444-2222-4333-8444-555555550000.pdf")], document.OtherUrls);
    }

    [Fact]
    public async Task A_moment_late_on_New_Year_s_Eve_in_UTC_is_New_Year_s_Day_here() =>
        Assert.Equal(new DateOnly(2022, 1, 1), (await ReadAsync())[0].MeetingDate);

    [Fact]
    public async Task A_document_without_a_date_or_of_no_kind_has_none()
    {
        var documents = await ReadAsync();

        Assert.Null(documents[2].MeetingDate);
        Assert.Null(documents[1].DocumentType);
        Assert.Equal("Notulen", documents[2].DocumentType);
    }

    [Fact]
    public async Task A_meeting_that_came_by_before_it_gives_its_name()
    {
        var events = await FeedWorld.AskAsync(FeedWorld.Api());

        Assert.Equal([null, null, null, "Gemeenteraad 30 juni (gewijzigd)"], events.Documents().Select(document => document.Meeting));
    }

    private static async Task<List<SupplierDocument>> ReadAsync() =>
        [.. (await FeedWorld.AskAsync(FeedWorld.Api())).Documents().Take(3)];
}
