using Serilog;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Tests.Http;

/// <summary>A door to servers on this machine, quick to try again, and a folder for its files.</summary>
internal sealed class LoopbackDoor : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="servers">Asked without pauses.</param>
    public LoopbackDoor(HttpDoorOptions options, ILogger log, IEnumerable<string> secrets, params RawServer[] servers) => Door = new HttpDoor(
        options, servers.Select(server => server.Address.Authority).Append("127.0.0.1:1").Select(host => new HostBudget(host, host, "", 60000, 8)),
        new SecretRedactor(secrets), TimeProvider.System, log);

    public LoopbackDoor(HttpDoorOptions options, params RawServer[] servers)
        : this(options, Serilog.Core.Logger.None, [], servers)
    {
    }

    public LoopbackDoor(params RawServer[] servers)
        : this(Options, servers)
    {
    }

    public static HttpDoorOptions Options { get; } = new()
    {
        UserAgent = UserAgent.For("0.1.0", "onderzoek@example.org"),
        AllowPrivateHosts = true,
        Retries = 0,
        RetryDelay = TimeSpan.FromMilliseconds(1),
    };

    public HttpDoor Door { get; }

    public string File => _folder.PathOf("document.tmp");

    public IReadOnlyList<string> Files => Directory.GetFiles(_folder.Root);

    public Task<DownloadAnswer> DownloadAsync(Uri address, long maxBytes = 1 << 20, double seconds = 10) =>
        Door.DownloadAsync(Question(address) with { MaxBytes = maxBytes, Timeout = TimeSpan.FromSeconds(seconds) }, CancellationToken.None);

    public DownloadQuestion Question(Uri address) => new(address) { TemporaryFile = File };

    /// <summary>Refused, and nothing is left behind.</summary>
    public async Task<DownloadAnswer.Refused> RefusedAsync(Uri address, long maxBytes = 1 << 20, double seconds = 10)
    {
        var refused = Xunit.Assert.IsType<DownloadAnswer.Refused>(await DownloadAsync(address, maxBytes, seconds));
        Xunit.Assert.Empty(Files);
        return refused;
    }

    public Task<ApiAnswer> AskAsync(Uri address) => Door.AskAsync(new ApiQuestion(address), CancellationToken.None);

    public async Task<SourceUnavailableException> FailsAsync(ApiQuestion question) =>
        await Xunit.Assert.ThrowsAsync<SourceUnavailableException>(() => Door.AskAsync(question, CancellationToken.None));

    public Task<SourceUnavailableException> FailsAsync(Uri address) => FailsAsync(new ApiQuestion(address));

    public void Dispose()
    {
        Door.Dispose();
        _folder.Dispose();
    }
}
