using System.Globalization;
using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Gemeenten;

/// <summary>One way to a gemeente's documents: a kind of source and the id under which it knows the gemeente.</summary>
/// <param name="Supplier">The <c>type</c> of a source in the settings, such as <c>notubiz</c> or <c>ori</c>.</param>
/// <param name="Id">Notubiz: organisation number. iBabs: sitename. GemeenteOplossingen, Parlaeus: base address. ORI: index alias. OpenBesluitvorming: source key.</param>
public sealed record SupplierAccount(GemeenteCode Gemeente, string Supplier, string Id)
{
    /// <summary>Regular expression that meeting types must match, where gemeenten share a site; null for all.</summary>
    public string? Filter { get; init; }

    /// <summary>First day this way was used; null when not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null while it is used.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it is inferred and was never seen to work.</summary>
    public bool Guess { get; init; }

    /// <summary>The part of <paramref name="period"/> in which this way was used; null for none.</summary>
    public DateWindow? Within(DateWindow period) =>
        period.Overlap(new DateWindow(From ?? DateOnly.MinValue, Until ?? DateOnly.MaxValue));

    /// <summary>Reads <c>supplier:id[filter]@2019-01-01..2021-06-30?</c>, where all after the id may be absent.</summary>
    /// <exception cref="FormatException">It is not of that form.</exception>
    public static SupplierAccount Parse(GemeenteCode gemeente, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = text.Trim();
        var guess = rest.EndsWith('?');
        rest = guess ? rest[..^1] : rest;
        var (from, until) = (default(DateOnly?), default(DateOnly?));
        if (rest.LastIndexOf('@') is > 0 and var at)
        {
            (from, until) = Dates(rest[(at + 1)..], text);
            rest = rest[..at];
        }

        string? filter = null;
        if (rest.EndsWith(']') && rest.IndexOf('[', StringComparison.Ordinal) is > 0 and var open)
        {
            filter = rest[(open + 1)..^1];
            rest = rest[..open];
        }

        return rest.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < rest.Length - 1
            ? new SupplierAccount(gemeente, rest[..colon], rest[(colon + 1)..]) { Filter = filter, From = from, Until = until, Guess = guess }
            : throw new FormatException($"'{text}' is not of the form supplier:id, such as notubiz:318.");
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Supplier}:{Id}{(Filter is null ? "" : $"[{Filter}]")}{(From is null && Until is null ? "" : $"@{From:yyyy-MM-dd}..{Until:yyyy-MM-dd}")}{(Guess ? "?" : "")}");

    private static (DateOnly? From, DateOnly? Until) Dates(string text, string whole) =>
        text.Split("..") is [var from, var until]
            ? (Day(from, whole), Day(until, whole))
            : throw new FormatException($"'{whole}': after @ write 2019-01-01..2021-06-30; one of the two may be absent.");

    private static DateOnly? Day(string text, string whole) => text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new FormatException($"'{whole}': '{text}' is not a date such as 2021-09-30.");
}
