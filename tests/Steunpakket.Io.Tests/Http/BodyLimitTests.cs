using System.IO.Compression;
using System.Text;
using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class BodyLimitTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(i => $"raadsvoorstel {i * 7919 % 10007}\n")));

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("bare deflate")]
    public async Task Unpacks_what_comes_packed(string coding)
    {
        var packed = Pack(coding, Text);
        using var server = RawServer.With("200 OK", packed, $"Content-Encoding: {coding.Split(' ')[^1]}");
        using var door = new LoopbackDoor(server);

        var got = Assert.IsType<DownloadAnswer.Got>(await door.DownloadAsync(server.Address));

        Assert.Equal(Text, await File.ReadAllBytesAsync(door.File));
        Assert.Equal((Text.Length, packed.Length), (got.Bytes, door.Door.Counts.Total.Bytes));
        Assert.Equal(Text, (await door.AskAsync(server.Address)).Body.ToArray());
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("identity")]
    [InlineData("")]
    public async Task Takes_an_unknown_coding_for_none(string coding)
    {
        using var server = RawServer.With("200 OK", Text, $"Content-Encoding: {coding}");
        using var door = new LoopbackDoor(server);

        Assert.Equal(Text.Length, Assert.IsType<DownloadAnswer.Got>(await door.DownloadAsync(server.Address)).Bytes);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_bomb_ends_at_the_limit(string coding)
    {
        var packed = Pack(coding, new byte[50 << 20]);
        Assert.True(packed.Length < 1 << 19);
        using var server = RawServer.With("200 OK", packed, $"Content-Encoding: {coding}");
        using var door = new LoopbackDoor(server);

        var refused = await door.RefusedAsync(server.Address, maxBytes: 1 << 19);

        Assert.Equal(("too_large", false), (refused.Reason, refused.Transient));
        Assert.Equal("too_large", (await door.FailsAsync(new ApiQuestion(server.Address) { MaxBytes = 1 << 19 })).Reason);
    }

    [Fact]
    public async Task An_announced_length_above_the_limit_is_refused_before_it_is_read()
    {
        using var server = new RawServer(async (_, stream) =>
        {
            await RawServer.WriteAsync(stream, "200 OK", [], "Content-Length: 2000000");
            await Task.Delay(500);
        });
        using var door = new LoopbackDoor(server);

        var refused = await door.RefusedAsync(server.Address, maxBytes: 1_999_999);

        Assert.Equal("too_large", refused.Reason);
        Assert.Equal(0, door.Door.Counts.Total.Bytes);
    }

    [Fact]
    public async Task A_body_of_just_the_limit_is_taken_and_one_byte_more_is_not()
    {
        using var server = RawServer.WithoutLength(Text);
        using var door = new LoopbackDoor(server);

        Assert.Equal("too_large", (await door.RefusedAsync(server.Address, maxBytes: Text.Length - 1)).Reason);
        Assert.IsType<DownloadAnswer.Got>(await door.DownloadAsync(server.Address, maxBytes: Text.Length));
    }

    [Theory]
    [InlineData("Content-Length: 90000")]
    [InlineData("Transfer-Encoding: chunked")]
    public async Task A_body_that_ends_early_is_truncated(string framing)
    {
        byte[] part = framing.StartsWith('T') ? [.. "1000\r\n"u8, .. Text[..0x1000], .. "\r\n2000\r\n"u8, .. Text[..77]] : Text[..50_000];
        using var server = RawServer.With("200 OK", part, framing);
        using var door = new LoopbackDoor(server);

        var refused = await door.RefusedAsync(server.Address);

        Assert.Equal(("truncated", true), (refused.Reason, refused.Transient));
        Assert.Equal("truncated", (await door.FailsAsync(server.Address)).Reason);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_packed_body_that_ends_early_is_truncated_though_its_framing_is_right(string coding)
    {
        var packed = Pack(coding, Text);
        using var server = RawServer.With("200 OK", packed[..^20], $"Content-Encoding: {coding}");
        using var door = new LoopbackDoor(server);

        Assert.Equal("truncated", (await door.RefusedAsync(server.Address)).Reason);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task What_does_not_unpack_is_refused(string coding)
    {
        using var server = RawServer.With("200 OK", Text, $"Content-Encoding: {coding}");
        using var door = new LoopbackDoor(server);

        Assert.Equal("truncated", (await door.RefusedAsync(server.Address)).Reason);
    }

    [Fact]
    public async Task Silence_in_the_middle_ends_at_the_idle_time()
    {
        using var server = new RawServer(async (_, stream) =>
        {
            await RawServer.WriteAsync(stream, "200 OK", Text[..1000], "Content-Length: 90000");
            await Task.Delay(900);
        });
        using var door = new LoopbackDoor(LoopbackDoor.Options with { IdleTimeout = TimeSpan.FromMilliseconds(100) }, server);

        var refused = await door.RefusedAsync(server.Address);

        Assert.Equal(("timeout", true), (refused.Reason, refused.Transient));
        Assert.Contains("1000 bytes", refused.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_drip_ends_at_the_time_of_the_whole()
    {
        using var server = new RawServer(async (_, stream) =>
        {
            await RawServer.WriteAsync(stream, "200 OK", Text[..1], "Content-Length: 90000");
            for (var i = 0; i < 50; i++)
            {
                await stream.WriteAsync(Text.AsMemory(i, 1));
                await Task.Delay(20);
            }
        });
        using var door = new LoopbackDoor(LoopbackDoor.Options with { IdleTimeout = TimeSpan.FromMilliseconds(800) }, server);

        var refused = await door.RefusedAsync(server.Address, seconds: 0.3);

        Assert.Equal("timeout", refused.Reason);
        Assert.Contains("0.3 s", refused.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_a_timeout_that_may_be_too_much()
    {
        using var server = new RawServer((_, _) => Task.Delay(900));
        using var door = new LoopbackDoor(server);

        var failure = await door.FailsAsync(new ApiQuestion(server.Address) { Timeout = TimeSpan.FromMilliseconds(150) });

        Assert.Equal(("timeout", true), (failure.Reason, failure.MayBeTooMuch));
    }

    [Fact]
    public async Task A_connection_that_closes_without_an_answer_has_failed()
    {
        using var server = new RawServer((_, _) => Task.CompletedTask);
        using var door = new LoopbackDoor(server);

        Assert.Equal("connection_failed", (await door.RefusedAsync(server.Address)).Reason);
    }

    [Fact]
    public async Task Nobody_home_is_a_failed_connection()
    {
        var server = new RawServer((_, _) => Task.CompletedTask);
        server.Dispose();
        using var door = new LoopbackDoor(server);

        Assert.Equal(("connection_failed", true), ((await door.RefusedAsync(server.Address)).Reason, (await door.RefusedAsync(server.Address)).Transient));
    }

    [Theory]
    [InlineData("HTTP/1.1 two hundred\r\n\r\n")]
    [InlineData("SSH-2.0-OpenSSH_9.2\r\n")]
    public async Task What_is_not_http_is_a_failed_connection(string answer)
    {
        using var server = new RawServer(async (_, stream) => await stream.WriteAsync(Encoding.ASCII.GetBytes(answer)));
        using var door = new LoopbackDoor(server);

        Assert.Equal("connection_failed", (await door.RefusedAsync(server.Address)).Reason);
    }

    private static byte[] Pack(string coding, byte[] content)
    {
        using var packed = new MemoryStream();
        using (Stream packing = coding switch
        {
            "br" => new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            "bare deflate" => new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true),
            _ => new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true),
        })
        {
            packing.Write(content);
        }

        return packed.ToArray();
    }
}
