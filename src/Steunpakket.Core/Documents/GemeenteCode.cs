namespace Steunpakket.Core.Documents;

/// <summary>A CBS code such as <c>GM0363</c>, or <see cref="Unknown"/> for a name that no gemeente bears.</summary>
public readonly record struct GemeenteCode : IComparable<GemeenteCode>
{
    /// <summary>Where rows with an unknown gemeente go, so that none is lost.</summary>
    public static readonly GemeenteCode Unknown = new("onbekend", checkedBefore: true);

    public GemeenteCode(string value)
        : this(value, checkedBefore: IsCode(value))
    {
    }

    private GemeenteCode(string value, bool checkedBefore) => Value = checkedBefore
        ? value
        : throw new ArgumentException($"'{value}' is not a CBS code of the form GM0363.", nameof(value));

    public string Value { get; }

    /// <summary>Whether <paramref name="value"/> is GM and four digits.</summary>
    public static bool IsCode(string? value) =>
        value is ['G', 'M', _, _, _, _] && value.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The inverse of <see cref="ToString"/>.</summary>
    /// <exception cref="FormatException">Neither a code nor the word for unknown.</exception>
    public static GemeenteCode Parse(string text) => IsCode(text) ? new GemeenteCode(text)
        : text == Unknown.Value ? Unknown
        : throw new FormatException($"'{text}' is not a CBS code such as GM0363.");

    public int CompareTo(GemeenteCode other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(GemeenteCode left, GemeenteCode right) => left.CompareTo(right) < 0;

    public static bool operator <=(GemeenteCode left, GemeenteCode right) => left.CompareTo(right) <= 0;

    public static bool operator >(GemeenteCode left, GemeenteCode right) => left.CompareTo(right) > 0;

    public static bool operator >=(GemeenteCode left, GemeenteCode right) => left.CompareTo(right) >= 0;
}
