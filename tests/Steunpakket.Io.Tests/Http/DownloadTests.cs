using System.Security.Cryptography;
using System.Text;
using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class DownloadTests
{
    private static readonly byte[] Document = [.. Enumerable.Range(0, 200_000).Select(i => (byte)(i * 7 % 251))];

    [Fact]
    public async Task Writes_the_document_and_says_what_it_is()
    {
        using var server = RawServer.With("200 OK", Document, "Content-Type: Application/PDF; charset=x", "ETag: \"a1\"", "Last-Modified: Mon, 02 Mar 2026 10:00:00 GMT");
        using var door = new LoopbackDoor(server);

        var got = Assert.IsType<DownloadAnswer.Got>(await door.DownloadAsync(server.Address));

        Assert.Equal(Document, await File.ReadAllBytesAsync(door.File));
        Assert.Equal(
            new DownloadAnswer.Got(Document.Length, Convert.ToHexStringLower(SHA256.HashData(Document)), "\"a1\"", "Mon, 02 Mar 2026 10:00:00 GMT", "application/pdf", server.Address), got);
        Assert.Equal((1L, (long)Document.Length), (door.Door.Counts.Total.Requests, door.Door.Counts.Total.Bytes));
    }

    [Fact]
    public async Task Says_who_asks_and_what_it_can_unpack()
    {
        using var server = RawServer.With("200 OK", Document);
        using var door = new LoopbackDoor(server);

        await door.DownloadAsync(server.Address);

        var request = Assert.Single(server.Requests);
        Assert.Equal("Steunpakket/0.1.0 (council documents research; contact: onderzoek@example.org)", request.Header("User-Agent"));
        Assert.Equal("gzip, deflate, br", request.Header("Accept-Encoding"));
        Assert.Null(request.Header("traceparent"));
        Assert.Null(request.Header("If-None-Match"));
    }

    [Fact]
    public async Task Asks_only_for_a_newer_document_than_the_copy_at_hand()
    {
        using var server = RawServer.With("304 Not Modified", []);
        using var door = new LoopbackDoor(server);
        var question = door.Question(server.Address) with { ETag = "\"a1\"", LastModified = "Mon, 02 Mar 2026 10:00:00 GMT" };

        Assert.IsType<DownloadAnswer.NotModified>(await door.Door.DownloadAsync(question, default));

        var request = Assert.Single(server.Requests);
        Assert.Equal(("\"a1\"", "Mon, 02 Mar 2026 10:00:00 GMT"), (request.Header("If-None-Match"), request.Header("If-Modified-Since")));
        Assert.Empty(door.Files);
    }

    [Theory]
    [InlineData("W/\"é\"")]
    [InlineData("\"a\"\r\nX-Injected: 1")]
    public async Task Sends_no_header_that_is_none(string tag)
    {
        using var server = RawServer.With("200 OK", Document);
        using var door = new LoopbackDoor(server);

        Assert.IsType<DownloadAnswer.Got>(await door.Door.DownloadAsync(door.Question(server.Address) with { ETag = tag }, default));
        Assert.Null(Assert.Single(server.Requests).Header("If-None-Match"));
        Assert.Null(Assert.Single(server.Requests).Header("X-Injected"));
    }

    [Theory]
    [InlineData("400 Bad Request", "bad_request", false)]
    [InlineData("401 Unauthorized", "unauthorised", false)]
    [InlineData("403 Forbidden", "forbidden", false)]
    [InlineData("404 Not Found", "not_found", false)]
    [InlineData("410 Gone", "gone", false)]
    [InlineData("418 Teapot", "client_error", false)]
    [InlineData("429 Too Many", "throttled", true)]
    [InlineData("408 Timeout", "timeout", true)]
    [InlineData("500 Oops", "server_error", true)]
    [InlineData("501 No", "server_error", true)]
    [InlineData("304 Not Modified", "bad_redirect", false)]
    [InlineData("302 Found", "bad_redirect", false)]
    [InlineData("204 Nothing", "empty", true)]
    [InlineData("206 Part", "truncated", true)]
    public async Task Has_a_word_for_every_status(string status, string reason, bool transient)
    {
        using var server = RawServer.With(status, status[0] is '2' or '3' ? [] : "<error>Document kan niet\r\n gedownload worden</error>"u8.ToArray());
        using var door = new LoopbackDoor(server);

        var refused = await door.RefusedAsync(server.Address);

        Assert.Equal((int.Parse(status[..3]), reason, transient), (refused.Status, refused.Reason, refused.Transient));
        if (status[0] == '4' && !transient)
        {
            Assert.Equal($"HTTP {status[..3]} Document kan niet gedownload worden", refused.Detail);
        }
    }

    [Fact]
    public async Task An_empty_document_is_none()
    {
        using var server = RawServer.With("200 OK", []);
        using var door = new LoopbackDoor(server);

        Assert.Equal("empty", (await door.RefusedAsync(server.Address)).Reason);
    }

    [Fact]
    public async Task Takes_a_document_without_a_length_that_ends_with_the_connection()
    {
        using var server = RawServer.WithoutLength(Document);
        using var door = new LoopbackDoor(server);

        Assert.Equal(Document.Length, Assert.IsType<DownloadAnswer.Got>(await door.DownloadAsync(server.Address)).Bytes);
    }

    [Fact]
    public async Task Tries_a_broken_off_document_again_from_the_start()
    {
        var tries = 0;
        using var server = new RawServer((_, stream) => tries++ == 0
            ? RawServer.WriteAsync(stream, "200 OK", Document[..150_000], $"Content-Length: {Document.Length}")
            : RawServer.WriteAsync(stream, "200 OK", Document[..100_000]));
        using var door = new LoopbackDoor(LoopbackDoor.Options with { Retries = 1 }, server);

        Assert.Equal(100_000, Assert.IsType<DownloadAnswer.Got>(await door.DownloadAsync(server.Address)).Bytes);
        Assert.Equal(Document[..100_000], await File.ReadAllBytesAsync(door.File));
        Assert.Equal(1, door.Door.Counts.Total.Retries);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_our_trouble_and_not_the_servers()
    {
        using var server = RawServer.With("200 OK", Document);
        using var door = new LoopbackDoor(server);

        await Assert.ThrowsAnyAsync<IOException>(() => door.Door.DownloadAsync(
            door.Question(server.Address) with { TemporaryFile = Path.Combine(door.File, "no", "such", "folder") }, default));
    }

    [Fact]
    public async Task Leaves_no_file_behind_when_it_is_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        using var server = new RawServer(async (_, stream) =>
        {
            await RawServer.WriteAsync(stream, "200 OK", Document, "Content-Length: 9999999");
            await cancel.CancelAsync();
            await Task.Delay(300);
        });
        using var door = new LoopbackDoor(server);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => door.Door.DownloadAsync(door.Question(server.Address) with { MaxBytes = 1 << 30 }, cancel.Token));
        Assert.Empty(door.Files);
    }

    [Theory]
    [InlineData("ftp://example.nl/a.pdf")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:pass@example.nl/")]
    [InlineData("/tmp/a.pdf")]
    public async Task Refuses_what_is_no_web_address(string address)
    {
        using var door = new LoopbackDoor();

        var refused = await door.RefusedAsync(new Uri(address, address.StartsWith('/') ? UriKind.Relative : UriKind.Absolute));

        Assert.Equal(("bad_url", false), (refused.Reason, refused.Transient));
        Assert.DoesNotContain("pass", refused.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_an_error_page_says_and_no_more_than_a_little()
    {
        using var server = RawServer.With("404 Not Found", Encoding.UTF8.GetBytes("<style>p{}</style><p>Weg</p>" + new string('x', 100_000)));
        using var door = new LoopbackDoor(server);

        var refused = await door.RefusedAsync(server.Address, maxBytes: 1000);

        Assert.StartsWith("HTTP 404 Weg xxx", refused.Detail, StringComparison.Ordinal);
        Assert.True(refused.Detail.Length < 250);
    }
}
