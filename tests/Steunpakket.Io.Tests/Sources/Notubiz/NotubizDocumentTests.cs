using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Notubiz;

public sealed class NotubizDocumentTests
{
    [Fact]
    public async Task Another_host_falls_back_on_the_api()
    {
        var document = await NotubizWorld.ReadOneAsync("""{"id":8,"url":"http://raad.voorbeeld.nl/stuk 1.pdf","version":3}""");

        Assert.Equal("http://raad.voorbeeld.nl/stuk%201.pdf", document.Url!.AbsoluteUri);
        Assert.Equal([new Uri("https://api.notubiz.nl/document/8/3")], document.OtherUrls);
    }

    [Theory]
    [InlineData("""{"id":8,"version":3}""")]
    [InlineData("""{"id":8,"version":3,"url":"/tmp/upload"}""")]
    [InlineData("""{"id":"8","version":"3","url":""}""")]
    [InlineData("""{"id":8,"@attributes":{"version":3},"url":null}""")]
    public async Task Without_a_usable_address_the_api_has_the_bytes(string json)
    {
        var document = await NotubizWorld.ReadOneAsync(json);

        Assert.Equal(new Uri("https://api.notubiz.nl/document/8/3"), document.Url);
        Assert.Empty(document.OtherUrls);
    }

    [Fact]
    public async Task Without_address_and_version_there_is_none() => Assert.Null((await NotubizWorld.ReadOneAsync("""{"id":8}""")).Url);

    [Theory]
    [InlineData("""{"title":"Brief","version":1,"url":"https://voorbeeld.raadsinformatie.nl/document/8/1/Brief"}""")]
    [InlineData("""{"title":"Brief","version":1,"self":"api.notubiz.nl/document/8"}""")]
    [InlineData("""{"id":0,"title":"Brief","version":1,"self":"api.notubiz.nl/document/8"}""")]
    public async Task The_id_may_be_in_the_address(string json)
    {
        var document = await NotubizWorld.ReadOneAsync(json);

        Assert.Equal(("notubiz/GM0999/8", null), (document.Id.Value, document.Refusal));
    }

    [Theory]
    [InlineData("""{"title":"Brief","url":"https://raad.voorbeeld.nl/brief.pdf"}""", "Brief")]
    [InlineData("""{"id":"brief","title":"Brief"}""", "brief")]
    public async Task Without_an_id_it_failed_under_its_place(string json, string detail)
    {
        var document = await NotubizWorld.ReadOneAsync(json);

        Assert.Equal(("notubiz/GM0999/meeting-5-row-1", Refusal.Failed("no_id", detail)), (document.Id.Value, document.Refusal));
    }

    [Theory]
    [InlineData("""{"id":8,"confidential":1,"url":"https://api.notubiz.nl/document/8/1","version":1}""")]
    [InlineData("""{"id":8,"confidential":true,"url":"https://api.notubiz.nl/document/8/1"}""")]
    [InlineData("""{"id":8,"@attributes":{"permission_group":"members"},"url":"https://api.notubiz.nl/document/8/1"}""")]
    [InlineData("""{"confidential":"1","url":"https://api.notubiz.nl/file.pdf"}""")]
    public async Task A_hidden_document_has_no_address(string json)
    {
        var document = await NotubizWorld.ReadOneAsync(json);

        Assert.Equal((Refusal.Dropped("confidential"), null, 0), (document.Refusal, document.Url, document.OtherUrls.Count));
    }

    [Theory]
    [InlineData(2, "two.docx")]
    [InlineData(1, "one.pdf")]
    [InlineData(7, "three.pdf")]
    public async Task The_file_is_that_of_the_current_version_else_the_newest(int version, string name)
    {
        var document = await NotubizWorld.ReadOneAsync(
            $$"""{"id":8,"version":{{version}},"versions":[{"id":3,"file_name":"three.pdf"},{"id":2,"file_name":"two.docx"},{"id":1,"file_name":"one.pdf"}]}""");

        Assert.Equal((name, name), (document.FileName, document.Title));
    }

    [Theory]
    [InlineData("""[{"value":"Pdf"},{"value":"Raadsbrief &amp; bijlage"}]""", "Raadsbrief & bijlage")]
    [InlineData("""[{"value":"document"}]""", "document")]
    [InlineData("[]", null)]
    public async Task A_type_that_says_nothing_gives_way(string types, string? expected) =>
        Assert.Equal(expected, (await NotubizWorld.ReadOneAsync($$"""{"id":8,"types":{{types}}}""")).DocumentType);

    [Fact]
    public async Task The_version_is_what_there_is_of_number_and_date()
    {
        Assert.Equal("4", (await NotubizWorld.ReadOneAsync("""{"id":8,"version":4}""")).Version);
        Assert.Null((await NotubizWorld.ReadOneAsync("""{"id":8}""")).Version);
    }

    [Fact]
    public async Task The_publication_date_is_never_used()
    {
        var api = new CannedApi().On("/events?", NotubizWorld.Events("""{"id":5,"type":"meeting","permission_group":"public","plannings":[{"start_date":"0000-00-00 00:00:00"}]}"""))
            .On("/events/meetings/5", """{"meeting":{"documents":[{"id":8,"publication_date":"2026-09-04"},{"id":9,"date":"2021-02-03"}],"agenda_items":[]}}""");

        var events = await NotubizWorld.Source().AskAsync(api, NotubizWorld.Meetings);

        Assert.Null(events.Document("8").MeetingDate);
        Assert.Equal((new DateOnly(2021, 2, 3), "register_date"), (events.Document("9").MeetingDate, events.Document("9").Flags));
    }
}
