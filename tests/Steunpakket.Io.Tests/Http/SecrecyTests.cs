using System.Text;
using Serilog;
using Serilog.Formatting.Json;
using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class SecrecyTests : IDisposable
{
    private const string Secret = "zeer/geheim+rid";
    private const string Unknown = "b7e1c0de";

    private readonly TemporaryFolder _folder = new();
    private readonly Serilog.Core.Logger _log;

    // Without the redacting formatter: what the door itself writes must already be clean.
    public SecrecyTests() => _log = new LoggerConfiguration().MinimumLevel.Verbose()
        .WriteTo.Sink(new FileLines(_folder.PathOf("log"), new JsonFormatter(renderMessage: true))).CreateLogger();

    [Theory]
    [InlineData("200 OK", null)]
    [InlineData("404 Not Found", null)]
    [InlineData("500 Oops", null)]
    [InlineData("302 Found", "ftp://x.nl/?rid=zeer%2Fgeheim%2Brid&token=b7e1c0de")]
    [InlineData("302 Found", "http://zeer%2Fgeheim%2Brid@x.nl/")]
    [InlineData("302 Found", "?rid=zeer%2Fgeheim%2Brid&token=b7e1c0de")]
    [InlineData("302 Found", "http://127.0.0.1:1/?rid=zeer%2Fgeheim%2Brid&token=b7e1c0de")]
    public async Task A_secret_in_question_answer_or_redirect_never_comes_out(string status, string? location)
    {
        var echo = Encoding.UTF8.GetBytes($"onbekende rid {Secret} in ?rid={Uri.EscapeDataString(Secret)}&token={Unknown}");
        using var server = new RawServer((_, stream) => RawServer.WriteAsync(stream, status, echo, location is null ? [] : [$"Location: {location}"]));
        using var door = new LoopbackDoor(LoopbackDoor.Options with { Retries = 1 }, _log, [Secret], server);
        var address = new Uri(server.Address, $"?rid={Uri.EscapeDataString(Secret)}&token={Unknown}&a=1");

        var shown = new StringBuilder();
        if (await door.DownloadAsync(address) is DownloadAnswer.Refused refused)
        {
            shown.AppendLine(refused.ToString());
        }

        try
        {
            await door.AskAsync(address);
        }
        catch (SourceUnavailableException failure)
        {
            shown.AppendLine(failure.ToString()).AppendLine(failure.Detail);
        }

        await _log.DisposeAsync();
        shown.Append(await File.ReadAllTextAsync(_folder.PathOf("log")));
        Assert.Contains("rid=***", shown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", shown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Unknown, shown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_in_what_the_transport_complains_of_never_comes_out()
    {
        using var transport = new FakeTransport(TimeProvider.System, (_, _) => throw new HttpRequestException($"bad {Secret}", new IOException($"?token={Unknown}")));
        using var door = new HttpDoor(LoopbackDoor.Options, [], new SecretRedactor([Secret]), TimeProvider.System, _log, _ => transport);

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => door.AskAsync(new ApiQuestion(new Uri("https://example.nl/")), default));

        Assert.Equal("https://example.nl/: connection_failed: bad ***: ?token=***", failure.Detail);
        Assert.DoesNotContain(Unknown, failure.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _log.Dispose();
        _folder.Dispose();
    }
}
