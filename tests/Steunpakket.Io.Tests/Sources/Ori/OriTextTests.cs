using System.Text.Json.Nodes;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ori;

public sealed class OriTextTests
{
    private const string Reference = $"{OriWorld.Index}/9000003";

    [Fact]
    public async Task Gives_the_pages_of_the_plain_text()
    {
        var api = new CannedApi().On("/_doc/", OriWorld.Text("text"));

        var text = await OriWorld.Source.TextAsync(api, Reference, CancellationToken.None);

        Assert.Equal(["Eerste pagina", "", "Derde pagina"], text!.Pages);
        Assert.Equal("text_by_ori", text.Flags);
        Assert.Equal([$"/v1/elastic/{Reference.Replace("/", "/_doc/", StringComparison.Ordinal)}?_source_includes=text,md_text,text_pages"], api.AskedPaths);
    }

    [Theory]
    [InlineData("""{"text":"Alles aan een stuk"}""", "Alles aan een stuk")]
    [InlineData("""{"text":["",""],"md_text":["# Kop","tekst"]}""", "# Kop|tekst")]
    [InlineData("""{"text_pages":[{"text":"drie","page_number":3},{"text":"een","page_number":1}]}""", "een||drie")]
    [InlineData("""{"text_pages":{"text":"een","page_number":1},"text":[null,"twee"]}""", "|twee")]
    public async Task Takes_the_best_field_that_says_anything(string source, string pages)
    {
        var text = await AskAsync("{\"found\":true,\"_source\":" + source + "}");

        Assert.Equal(pages.Split('|'), text!.Pages);
    }

    [Theory]
    [InlineData(99, "text_by_ori")]
    [InlineData(100, "text_by_ori page_cap")]
    [InlineData(20, "text_by_ori page_cap_possible")]
    public async Task Marks_a_text_that_may_be_cut_off(int pages, string flags)
    {
        var source = new JsonObject { ["text"] = new JsonArray([.. Enumerable.Range(1, pages).Select(page => JsonValue.Create($"pagina {page}"))]) };

        Assert.Equal(flags, (await AskAsync(new JsonObject { ["_source"] = source }.ToJsonString()))!.Flags);
    }

    [Theory]
    [InlineData("""{"found":false}""", 404)]
    [InlineData("""{"found":true,"_source":{}}""", 200)]
    [InlineData("""{"found":true,"_source":{"text":["","  "],"md_text":""}}""", 200)]
    public async Task What_has_no_text_has_none(string body, int status) => Assert.Null(await AskAsync(body, status));

    [Fact]
    public async Task An_index_that_was_replaced_since_is_said_to_be()
    {
        var gone = await Assert.ThrowsAsync<SourceUnavailableException>(
            () => AskAsync("""{"error":{"type":"index_not_found_exception"},"status":404}""", 404));

        Assert.Equal("no_index", gone.Reason);
    }

    [Fact]
    public async Task Another_status_or_shape_is_a_change()
    {
        await Assert.ThrowsAsync<SourceChangedException>(() => AskAsync("{}", 403));
        await Assert.ThrowsAsync<SourceChangedException>(() => AskAsync("<html>"));
    }

    [Fact]
    public async Task A_reference_cannot_lead_elsewhere()
    {
        var api = new CannedApi().On("/_doc/", OriWorld.Text("text"));

        await OriWorld.Source.TextAsync(api, "ori_x?a/../_cat", CancellationToken.None);

        Assert.Equal("/v1/elastic/ori_x%3Fa/_doc/..%2F_cat?_source_includes=text,md_text,text_pages", Assert.Single(api.AskedPaths));
    }

    private static Task<SuppliedText?> AskAsync(string body, int status = 200) =>
        OriWorld.Source.TextAsync(new CannedApi().On("/_doc/", body, status), Reference, CancellationToken.None);
}
