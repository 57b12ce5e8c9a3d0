using System.Text;
using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Follows_a_get_to_where_it_leads(int status)
    {
        using var server = Leading(path => path == "/a" ? (status, "b/c?d=é f") : (200, null));
        using var door = new LoopbackDoor(server);

        var got = Assert.IsType<DownloadAnswer.Got>(await door.DownloadAsync(new Uri(server.Address, "a")));

        Assert.Equal("/b/c?d=%C3%A9%20f", got.FinalAddress.PathAndQuery);
        Assert.Equal(200, (await door.AskAsync(new Uri(server.Address, "a"))).Status);
    }

    [Fact]
    public async Task Never_follows_a_post()
    {
        using var server = Leading(path => path == "/a" ? (302, "/b") : (200, null));
        using var door = new LoopbackDoor(server);
        var question = new ApiQuestion(new Uri(server.Address, "a")) { Body = "<x/>"u8.ToArray(), ContentType = "text/xml; charset=utf-8", Headers = new Dictionary<string, string> { ["SOAPAction"] = "\"http://tempuri.org/IPublic/GetLists\"" } };

        var answer = await door.Door.AskAsync(question, default);

        Assert.Equal((302, "/b"), (answer.Status, answer.Headers["location"]));
        var request = Assert.Single(server.Requests);
        Assert.Equal(("POST", "<x/>", "text/xml; charset=utf-8"), (request.Method, request.Body, request.Header("Content-Type")));
        Assert.Equal("\"http://tempuri.org/IPublic/GetLists\"", request.Header("SOAPAction"));
    }

    [Theory]
    [InlineData("/a")]
    [InlineData("/b")]
    public async Task Sees_a_circle(string second)
    {
        using var server = Leading(path => (302, path == "/a" ? "/b" : second));
        using var door = new LoopbackDoor(server);

        var refused = await door.RefusedAsync(new Uri(server.Address, "a"));

        Assert.Equal(("redirect_loop", false), (refused.Reason, refused.Transient));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task Follows_five_and_no_more()
    {
        using var server = Leading(path => path == "/0" ? (200, null) : (302, $"/{int.Parse(path[1..]) - 1}"));
        using var door = new LoopbackDoor(server);

        Assert.IsType<DownloadAnswer.Got>(await door.DownloadAsync(new Uri(server.Address, "5")));
        File.Delete(door.File);
        Assert.Equal("redirect_loop", (await door.RefusedAsync(new Uri(server.Address, "6"))).Reason);
        Assert.Equal("redirect_loop", (await door.FailsAsync(new Uri(server.Address, "6"))).Reason);
        Assert.Equal(6 * 3, server.Requests.Count);
    }

    [Theory]
    [InlineData("ftp://example.nl/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user:geheim@example.nl/")]
    [InlineData("http://")]
    public async Task Refuses_to_go_where_nothing_good_can_be(string target)
    {
        using var server = Leading(_ => (302, target));
        using var door = new LoopbackDoor(server);

        var refused = await door.RefusedAsync(server.Address);

        Assert.Equal("bad_redirect", refused.Reason);
        Assert.DoesNotContain("geheim", refused.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_up_tls_for_a_download_and_not_for_an_api()
    {
        using var plain = Leading(_ => (200, null));
        using var tls = new RawServer((_, stream) => RawServer.WriteAsync(stream, "302 Found", [], $"Location: {plain.Address}"), OwnCertificate.Make());
        using var door = new LoopbackDoor(LoopbackDoor.Options with { InsecureTlsHosts = ["127.0.0.1"] }, plain, tls);

        Assert.Equal("bad_redirect", (await door.FailsAsync(tls.Address)).Reason);
        Assert.Empty(plain.Requests);
        Assert.Equal(plain.Address, Assert.IsType<DownloadAnswer.Got>(await door.DownloadAsync(tls.Address)).FinalAddress);
    }

    [Fact]
    public async Task Takes_a_questions_headers_along_on_the_host_and_not_to_another()
    {
        using var other = Leading(_ => (200, null));
        using var server = Leading(path => (302, path == "/a" ? "/b" : other.Address.ToString()));
        using var door = new LoopbackDoor(server, other);

        await door.Door.AskAsync(new ApiQuestion(new Uri(server.Address, "a")) { Headers = new Dictionary<string, string> { ["X-Api-Key"] = "geheim" } }, default);

        Assert.Equal(["geheim", "geheim"], server.Requests.Select(request => request.Header("X-Api-Key")));
        Assert.Null(Assert.Single(other.Requests).Header("X-Api-Key"));
    }

    private static RawServer Leading(Func<string, (int Status, string? Location)> to) => new((request, stream) =>
    {
        var (status, location) = to(request.Path);
        return RawServer.WriteAsync(stream, $"{status} X", Encoding.UTF8.GetBytes("body"), location is null ? [] : [$"Location: {location}"]);
    });
}
