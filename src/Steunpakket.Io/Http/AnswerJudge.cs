namespace Steunpakket.Io.Http;

/// <summary>Hears in an answer what it says about the pace, and tells answers from refusals to answer.</summary>
internal sealed class AnswerJudge(BudgetBook budgets, TimeProvider time)
{
    private const int Forbidden = 403;

    /// <summary>SOURCES 4.1: a firewall that keeps us out for about 12 days, and longer for who goes on asking.</summary>
    private static ReadOnlySpan<byte> BlockText => "The request is blocked."u8;

    /// <exception cref="SourceUnavailableException">It is no answer to the question.</exception>
    public void Judge(HttpReply reply, HttpAsk ask, Budget budget, TimeSpan startedAt)
    {
        if (RestAsked.ByRateLimit(reply) is { } reset)
        {
            budget.Brake.Pause(reset);
        }

        if (reply.Status == Forbidden && reply.Body.Bytes.Span.IndexOf(BlockText) >= 0)
        {
            const string Why = "the host answered 'The request is blocked.'; it is not asked again in this run";
            budgets.Block(budget, Why);
            throw new SourceUnavailableException(HttpReason.Blocked, Why) { Status = Forbidden };
        }

        var rest = RestAsked.ByRetryAfter(reply, time);
        if (IsThrottle(reply, ask, budget))
        {
            var taken = budget.Brake.Throttled(startedAt, rest);
            throw Passing(HttpReason.Throttled, reply, $"; no requests for {taken.TotalSeconds:0.#} s");
        }

        if (reply.Status == 408 || reply.Status >= 500)
        {
            budget.Brake.Pause(rest ?? TimeSpan.Zero);
            throw Passing(reply.Status == 408 ? HttpReason.Timeout : HttpReason.ServerError, reply, "");
        }

        budget.Brake.Succeeded(startedAt);
    }

    /// <summary>A 403 that stays while others are answered is about the document, not the pace (SOURCES 4.6).</summary>
    private static bool IsThrottle(HttpReply reply, HttpAsk ask, Budget budget) => reply.Status == 429
        || (reply.Status == Forbidden && budget.ThrottlesWith403
            && !(ask.ForbiddenSince is { } since && budget.Brake.SucceededSince(since)));

    private static SourceUnavailableException Passing(string reason, HttpReply reply, string more) =>
        new(reason, $"HTTP {reply.Status}{more}") { Status = reply.Status, MayPassSoon = reply.Status is 403 or 408 or 429 or 500 or 502 or 503 or 504 };
}
