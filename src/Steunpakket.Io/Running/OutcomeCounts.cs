using System.Globalization;

namespace Steunpakket.Io.Running;

/// <summary>Counts of outcomes as one line of text, such as <c>dropped.no_keyword=3 kept=12</c>: small enough for a file's metadata.</summary>
public static class OutcomeCounts
{
    /// <summary>The key of one outcome: <c>kept</c>, <c>dropped.rule</c> or <c>failed.reason</c>.</summary>
    public static string Key(string outcome, string? reason) => reason is null ? outcome : $"{outcome}.{reason}";

    public static string Format(IReadOnlyDictionary<string, long> counts) => string.Join(' ', counts
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));

    /// <summary>Adds what <paramref name="text"/> says to <paramref name="counts"/>.</summary>
    public static void AddTo(IDictionary<string, long> counts, string text)
    {
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.LastIndexOf('=');
            var count = long.Parse(part.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            counts[part[..at]] = (counts.TryGetValue(part[..at], out var before) ? before : 0) + count;
        }
    }
}
