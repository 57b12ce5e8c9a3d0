using System.Globalization;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Running;

/// <summary>Counts of outcomes as one line of text, such as <c>dropped.no_keyword=3 kept=12</c>: small enough for a file's metadata.</summary>
public static class OutcomeCounts
{
    /// <summary>The key of one outcome: <c>kept</c>, <c>dropped.rule</c> or <c>failed.reason</c>.</summary>
    public static string Key(string outcome, string? reason) => reason is null ? outcome : $"{outcome}.{reason}";

    public static string Format(IReadOnlyDictionary<string, long> counts) => string.Join(' ', counts
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));

    /// <summary>Of the rows of a ledger.</summary>
    /// <param name="ledger">A table or subquery with columns outcome and reason.</param>
    public static string Of(DuckDbConnection connection, string ledger)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        using var rows = connection.Query($"SELECT outcome, reason, count(*) FROM {ledger} GROUP BY ALL");
        while (rows.Read())
        {
            counts[Key(rows.Text(0), rows.TextOrNull(1))] = rows.Int64(2);
        }

        return Format(counts);
    }

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
