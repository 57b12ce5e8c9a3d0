using Steunpakket.Io.Http;

namespace Steunpakket.Io.Tests.Http;

/// <summary>A door to a network that is not there, on a clock that is moved by hand.</summary>
internal sealed class FakeDoor : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="answer">Gets the request and how many came before it.</param>
    public FakeDoor(Func<HttpRequestMessage, int, HttpResponseMessage> answer, params HostBudget[] budgets)
    {
        Transport = new FakeTransport(Time, answer);
        var options = new HttpDoorOptions { UserAgent = "Steunpakket/0.1.0", IdleTimeout = Timeout.InfiniteTimeSpan, Jitter = () => 0 };
        Door = new HttpDoor(options, budgets, new SecretRedactor([]), Time, Serilog.Core.Logger.None, _ => Transport);
    }

    public ManualTime Time { get; } = new();

    public FakeTransport Transport { get; }

    public HttpDoor Door { get; }

    /// <summary>Seconds since the start at which requests went out.</summary>
    public IEnumerable<double> Seconds => Transport.Asked.Select(asked => Math.Round(asked.At.TotalSeconds, 2));

    /// <summary>Without a time limit, so that only waits that are asked for move the clock.</summary>
    public Task<ApiAnswer> AskAsync(string address, int units = 1) =>
        Door.AskAsync(new ApiQuestion(new Uri(address)) { Timeout = Timeout.InfiniteTimeSpan, Units = units }, CancellationToken.None);

    public Task<DownloadAnswer> DownloadAsync(string address) => Door.DownloadAsync(
        new DownloadQuestion(new Uri(address)) { TemporaryFile = _folder.PathOf(Guid.NewGuid().ToString("N")), Timeout = Timeout.InfiniteTimeSpan },
        CancellationToken.None);

    public void Dispose()
    {
        Door.Dispose();
        _folder.Dispose();
    }
}
