using System.Collections.Concurrent;

namespace Steunpakket.Io.Http;

/// <summary>One request and its whole answer, within the budget of its host.</summary>
internal sealed class HttpExchange(HttpMessageInvoker client, HttpDoorOptions options, BudgetBook budgets, TimeProvider time)
{
    private readonly BodyReader _bodies = new(options, time);
    private readonly AnswerJudge _judge = new(budgets, time);
    private readonly ConcurrentDictionary<string, Circuit> _circuits = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of the one host: others of its budget may be well.</summary>
    public Circuit CircuitOf(Uri address) => _circuits.GetOrAdd(address.Authority, _ => new Circuit(time));

    /// <exception cref="SourceUnavailableException">No answer, or none to the question.</exception>
    public async Task<HttpReply> SendAsync(HttpAsk ask, CancellationToken cancellationToken)
    {
        var budget = budgets.For(ask.Address);
        var circuit = CircuitOf(ask.Address);
        circuit.ThrowIfOpen();
        using var turn = await budget.EnterAsync(ask.Units, cancellationToken);
        circuit.Enter();
        try
        {
            budget.Traffic.AddRequest();
            var reply = await TransferAsync(ask, budget.Traffic, cancellationToken);
            _judge.Judge(reply, ask, budget, turn.StartedAt);
            circuit.After(failed: false);
            return reply;
        }
        catch (SourceUnavailableException failure)
        {
            circuit.After(HttpReason.IsOfTheHost(failure.Reason));
            throw;
        }
        catch
        {
            circuit.Abandon();
            throw;
        }
    }

    private async Task<HttpReply> TransferAsync(HttpAsk ask, Traffic traffic, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(ask.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            using var message = ask.ToMessage(options.UserAgent);
            using var response = await HeadersAsync(message, either.Token);
            return HttpReply.Of(response, await _bodies.ReadAsync(response, ask, traffic, either.Token), ask.Address);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested && late.IsCancellationRequested)
        {
            throw new SourceUnavailableException(HttpReason.Timeout, $"no whole answer within {ask.Timeout.TotalSeconds:0.#} s") { MayPassSoon = true };
        }
    }

    private async Task<HttpResponseMessage> HeadersAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await client.SendAsync(message, cancellationToken);
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException
            || (failed is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw ConnectionTrouble.Of(failed);
        }
    }
}
