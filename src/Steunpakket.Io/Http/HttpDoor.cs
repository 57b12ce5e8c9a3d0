using Polly;
using Polly.Retry;
using Serilog;

namespace Steunpakket.Io.Http;

/// <summary>The one way out to the network: in the budgets of its hosts, with further tries, and within limits of size, time and reach.</summary>
public sealed class HttpDoor : IDocumentDoor
{
    private readonly HttpDoorOptions _options;
    private readonly SecretRedactor _secrets;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly BudgetBook _budgets;
    private readonly HttpMessageInvoker _client;
    private readonly HttpExchange _exchange;
    private readonly HttpJourney _journey;

    /// <param name="budgets">Hosts that no rule matches get 30 requests a minute, 2 at once.</param>
    public HttpDoor(HttpDoorOptions options, IEnumerable<HostBudget> budgets, SecretRedactor secrets, TimeProvider time, ILogger log)
        : this(options, budgets, secrets, time, log, onlyIpv4 => DoorHandler.Make(options, onlyIpv4))
    {
    }

    internal HttpDoor(
        HttpDoorOptions options, IEnumerable<HostBudget> budgets, SecretRedactor secrets, TimeProvider time, ILogger log,
        Func<Func<Uri, bool>, HttpMessageHandler> transport)
    {
        if (!UserAgent.IsPlain(options.UserAgent) || string.IsNullOrWhiteSpace(options.UserAgent))
        {
            throw new ArgumentException("The user agent must be printable ASCII.", nameof(options));
        }

        (_options, _secrets, _time, _log) = (options, secrets, time, log);
        _budgets = new BudgetBook(budgets, options, time);
        _client = new HttpMessageInvoker(transport(_budgets.OnlyIpv4), disposeHandler: true);
        _exchange = new HttpExchange(_client, options, _budgets, time);
        _journey = new HttpJourney(_exchange, options, secrets);
    }

    /// <summary>So far.</summary>
    public HttpCounts Counts => HttpCounts.Of(_budgets.All);

    public async Task<ApiAnswer> AskAsync(ApiQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        try
        {
            var reply = await SendAsync(HttpAsk.Of(question), question.Retries, cancellationToken);
            return new ApiAnswer(reply.Status, reply.Body.Bytes, reply.Headers);
        }
        catch (SourceUnavailableException failure)
        {
            // Made anew, because the first may hold secrets that the server sent back.
            throw new SourceUnavailableException(failure.Reason, Tell(question.Address, failure)) { Status = failure.Status };
        }
    }

    /// <summary>Never throws for what a server does.</summary>
    /// <exception cref="IOException">The temporary file cannot be written.</exception>
    public async Task<DownloadAnswer> DownloadAsync(DownloadQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        try
        {
            return DownloadJudge.Judge(await SendAsync(HttpAsk.Of(question), _options.Retries, cancellationToken), question, _secrets);
        }
        catch (SourceUnavailableException failure)
        {
            return new DownloadAnswer.Refused(failure.Status, failure.Reason, _secrets.Redact(failure.Detail), HttpReason.MayPass(failure.Reason));
        }
    }

    /// <summary>Whether asking is vain for now: the vendor blocked us or wants a long rest, or the host keeps failing.</summary>
    /// <param name="reason">Of <see cref="HttpReason"/>; empty when it is not.</param>
    public bool IsStopped(Uri address, out string reason)
    {
        ArgumentNullException.ThrowIfNull(address);
        reason = HttpJourney.Wrong(address) is not null ? ""
            : _budgets.For(address).Brake.Refusal?.Reason ?? (_exchange.CircuitOf(address).IsOpen ? HttpReason.CircuitOpen : "");
        return reason.Length > 0;
    }

    public void Dispose()
    {
        _client.Dispose();
        _budgets.Dispose();
    }

    private async Task<HttpReply> SendAsync(HttpAsk ask, int retries, CancellationToken cancellationToken)
    {
        if (HttpJourney.Wrong(ask.Address) is { } wrong)
        {
            throw new SourceUnavailableException(HttpReason.BadUrl, wrong);
        }

        if (_options.Offline)
        {
            throw new SourceUnavailableException(HttpReason.Offline, "the program was told to stay off the network");
        }

        var budget = _budgets.For(ask.Address);
        var tries = 0;
        return await Again(retries).ExecuteAsync(OnceAsync, cancellationToken);

        async ValueTask<HttpReply> OnceAsync(CancellationToken token)
        {
            if (tries++ > 0)
            {
                budget.Traffic.AddRetry();
            }

            try
            {
                var reply = await _journey.GoAsync(ask, token);
                _log.Debug("{Address} answered {Status}", _secrets.Show(ask.Address), reply.Status);
                return reply;
            }
            catch (SourceUnavailableException failure)
            {
                token.ThrowIfCancellationRequested();
                _log.Warning("Try {Try} failed: {Failure}", tries, Tell(ask.Address, failure));
                ask = failure.Status == 403 ? ask with { ForbiddenSince = ask.ForbiddenSince ?? budget.Brake.Now } : ask;
                throw;
            }
        }
    }

    /// <param name="retries">After what a smaller question may mend; all else is tried as often as the options say.</param>
    private ResiliencePipeline Again(int retries) => _options.Retries < 1 ? ResiliencePipeline.Empty : new ResiliencePipelineBuilder { TimeProvider = _time }
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = _options.Retries,
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is SourceUnavailableException { MayPassSoon: true } failure
                && (arguments.AttemptNumber < retries || !failure.MayBeTooMuch)),
            DelayGenerator = arguments => ValueTask.FromResult<TimeSpan?>(Delay(arguments.AttemptNumber)),
        })
        .Build();

    /// <param name="attempt">From 0. A rest that the server asks for is kept by the budget, on top of this.</param>
    private TimeSpan Delay(int attempt)
    {
        var delay = _options.RetryDelay * Math.Pow(2, Math.Min(attempt, 30)) * (1 + (_options.Jitter() / 2));
        return delay < _options.MaxRetryAfter ? delay : _options.MaxRetryAfter;
    }

    private string Tell(Uri address, SourceUnavailableException failure) =>
        _secrets.Redact($"{_secrets.Show(address)}: {failure.Reason}: {failure.Detail}");
}
