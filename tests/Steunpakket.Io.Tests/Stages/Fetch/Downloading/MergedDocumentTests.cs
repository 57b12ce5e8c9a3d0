using Steunpakket.Core.Documents;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.Downloading;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Downloading;

public sealed class MergedDocumentTests
{
    private static readonly DocumentId Id = new("notubiz", new GemeenteCode("GM0537"), "1");
    private static readonly SupplierDocument Plain = new() { Id = Id, Url = new Uri("https://x.test/1") };

    [Fact]
    public void Own_addresses_come_before_mirrors_and_none_twice()
    {
        var document = Merged(
            ("notubiz", Plain with { OtherUrls = [new Uri("https://mirror.test/1"), new Uri("https://ori.test/1")], Bytes = 5 }),
            ("ori", Plain with { Url = new Uri("https://ori.test/1") }),
            ("obv", Plain with { Refusal = Refusal.Failed("invalid_url"), Url = new Uri("https://refused.test/1") }));

        Assert.Equal(
            ["https://x.test/1 ", "https://ori.test/1 ", "https://mirror.test/1 5"],
            document.Addresses.Select(place => $"{place.Address} {place.Bytes}"));
    }

    [Fact]
    public void A_line_with_an_address_is_preferred_to_one_without()
    {
        var document = Merged(("notubiz", Plain with { Url = null }), ("ori", Plain));

        Assert.Equal("ori", document.Preferred!.Source);
        Assert.Equal("notubiz", Merged(("notubiz", Plain with { Url = null })).Preferred!.Source);
        Assert.Null(Merged(("notubiz", Plain with { Refusal = Refusal.Dropped("confidential") })).Preferred);
    }

    [Fact]
    public void Other_bytes_are_wanted_when_version_address_or_text_change_and_not_when_words_do()
    {
        var wanted = Merged(("notubiz", Plain)).Wanted;

        Assert.Equal(wanted, Merged(("notubiz", Plain with { Title = "Anders", MeetingDate = new DateOnly(2021, 1, 1) })).Wanted);
        Assert.NotEqual(wanted, Merged(("notubiz", Plain with { Version = "2" })).Wanted);
        Assert.NotEqual(wanted, Merged(("notubiz", Plain with { Url = new Uri("https://x.test/2") })).Wanted);
        Assert.NotEqual(wanted, Merged(("notubiz", Plain with { TextReference = "1" })).Wanted);
        Assert.NotEqual(Merged(("notubiz", Plain with { Version = "a", TextReference = "b" })).Wanted, Merged(("notubiz", Plain with { Version = "b", TextReference = "a" })).Wanted);
    }

    [Theory]
    [InlineData(null, "stuk.PDF", true)]
    [InlineData(null, "stuk.docx", true)]
    [InlineData(null, "stuk.html", false)]
    [InlineData(null, null, false)]
    [InlineData("application/pdf; charset=binary", null, true)]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document", null, true)]
    [InlineData("text/html", null, false)]
    public void An_office_or_PDF_document_is_known_by_type_or_name(string? type, string? name, bool binary) =>
        Assert.Equal(binary, Merged(("notubiz", Plain with { MediaType = type, FileName = name })).IsClaimedBinary);

    private static MergedDocument Merged(params (string Source, SupplierDocument Document)[] lines) =>
        new(Id, [.. lines.Select(line => new MergedLine(line.Source, line.Document))]);
}
