using System.Globalization;

namespace Steunpakket.Io.Http;

/// <summary>How long a rest an answer asks for.</summary>
internal static class RestAsked
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

    /// <summary><c>Retry-After</c>, in seconds or as a date; null when absent or neither.</summary>
    public static TimeSpan? ByRetryAfter(HttpReply reply, TimeProvider time)
    {
        var asked = reply.Header("retry-after")?.Trim();
        return Seconds(asked) is { } seconds ? seconds
            : DateTimeOffset.TryParseExact(asked, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? Within(date - time.GetUtcNow())
            : null;
    }

    /// <summary>The time until <c>RateLimit-Reset</c> when <c>RateLimit-Remaining</c> is nought (SOURCES 2); null otherwise.</summary>
    public static TimeSpan? ByRateLimit(HttpReply reply) =>
        Seconds(reply.Header("ratelimit-remaining")) is { Ticks: 0 } ? Seconds(reply.Header("ratelimit-reset")) : null;

    private static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var seconds)
            ? Within(TimeSpan.FromSeconds(Math.Min(seconds, Longest.TotalSeconds)))
            : null;

    private static TimeSpan Within(TimeSpan rest) => rest < TimeSpan.Zero ? TimeSpan.Zero : rest > Longest ? Longest : rest;
}
