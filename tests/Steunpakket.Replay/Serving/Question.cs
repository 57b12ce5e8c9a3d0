using System.Collections.Specialized;
using System.Globalization;
using System.Web;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Serving;

/// <summary>What was asked.</summary>
/// <param name="Nation">As it is this night.</param>
/// <param name="Base">Without a slash at its end, such as <c>http://127.0.0.1:5000</c>.</param>
/// <param name="Path">As it came, percent signs and all, without the query.</param>
/// <param name="QueryText">With its question mark, or empty.</param>
/// <param name="Body">What was posted; null for a get.</param>
public sealed record Question(Nation Nation, string Base, string Path, string QueryText, string? Body = null)
{
    private NameValueCollection? _query;

    /// <summary>Parts of the path, decoded.</summary>
    public string[] Segments { get; } = [.. Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    /// <summary>The value of a request header, or null.</summary>
    public Func<string, string?> Header { get; init; } = _ => null;

    public EntryChange Changing { get; init; }

    /// <summary>Host and port of <see cref="Base"/>.</summary>
    public string Host => Base[(Base.IndexOf("//", StringComparison.Ordinal) + 2)..];

    public string? Query(string name) => (_query ??= HttpUtility.ParseQueryString(QueryText))[name];

    public int Number(string name, int otherwise) => int.TryParse(Query(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>The day at the start of a value such as <c>2021-01-01 00:00:00</c>; null for none.</summary>
    public DateOnly? Day(string name) => Query(name) is { Length: >= 10 } text
        && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

/// <summary>What happens to a list between its pages.</summary>
public enum EntryChange
{
    None,

    /// <summary>An entry comes before the others: the last of one page is the first of the next.</summary>
    Inserted,

    /// <summary>One goes: the first of the next page is never seen.</summary>
    Removed,
}
