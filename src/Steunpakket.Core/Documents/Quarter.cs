using System.Globalization;

namespace Steunpakket.Core.Documents;

/// <summary>A calendar quarter such as <c>2021-Q1</c>, or <see cref="Undated"/>.</summary>
/// <param name="Year">0 for undated.</param>
/// <param name="Number">1 to 4; 0 for undated.</param>
public readonly record struct Quarter(int Year, int Number) : IComparable<Quarter>
{
    /// <summary>Where documents without a date go.</summary>
    public static readonly Quarter Undated;

    /// <summary>The quarter after this one.</summary>
    public Quarter Next => Number == 4 ? new Quarter(Year + 1, 1) : new Quarter(Year, Number + 1);

    public static Quarter Of(DateOnly? date) =>
        date is { } day ? new Quarter(day.Year, ((day.Month - 1) / 3) + 1) : Undated;

    /// <summary>The inverse of <see cref="ToString"/>.</summary>
    /// <exception cref="FormatException">Neither of the two forms.</exception>
    public static Quarter Parse(string text) => text switch
    {
        "undated" => Undated,
        [_, _, _, _, '-', 'Q', >= '1' and <= '4'] =>
            new Quarter(int.Parse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), text[6] - '0'),
        _ => throw new FormatException($"'{text}' is not a quarter such as 2021-Q1."),
    };

    public int CompareTo(Quarter other) => (Year, Number).CompareTo((other.Year, other.Number));

    public override string ToString() =>
        this == Undated ? "undated" : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-Q{Number}");

    public static bool operator <(Quarter left, Quarter right) => left.CompareTo(right) < 0;

    public static bool operator <=(Quarter left, Quarter right) => left.CompareTo(right) <= 0;

    public static bool operator >(Quarter left, Quarter right) => left.CompareTo(right) > 0;

    public static bool operator >=(Quarter left, Quarter right) => left.CompareTo(right) >= 0;
}
