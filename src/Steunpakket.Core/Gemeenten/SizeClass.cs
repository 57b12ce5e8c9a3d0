namespace Steunpakket.Core.Gemeenten;

/// <summary>A class of gemeenten by inhabitants.</summary>
/// <param name="Name">As the tables write it.</param>
/// <param name="From">Inhabitants of the smallest that belongs to it.</param>
/// <param name="Below">Inhabitants of the smallest that is too large; null when there is no upper bound.</param>
public sealed record SizeClass(string Name, int From, int? Below)
{
    /// <summary>The eight classes of CBS (gemeentegrootteklasse), ascending.</summary>
    public static IReadOnlyList<SizeClass> Cbs { get; } =
    [
        new("minder dan 5 000 inwoners", 0, 5_000),
        new("5 000 tot 10 000 inwoners", 5_000, 10_000),
        new("10 000 tot 20 000 inwoners", 10_000, 20_000),
        new("20 000 tot 50 000 inwoners", 20_000, 50_000),
        new("50 000 tot 100 000 inwoners", 50_000, 100_000),
        new("100 000 tot 150 000 inwoners", 100_000, 150_000),
        new("150 000 tot 250 000 inwoners", 150_000, 250_000),
        new("250 000 inwoners of meer", 250_000, null),
    ];

    /// <summary>Three classes to speak of, ascending: klein, middel and groot (METHOD 4.16).</summary>
    public static IReadOnlyList<SizeClass> Broad { get; } =
    [
        new("klein (< 50.000)", 0, 50_000),
        new("middel (50.000 - 100.000)", 50_000, 100_000),
        new("groot (≥ 100.000)", 100_000, null),
    ];

    public bool Contains(int inhabitants) => inhabitants >= From && !(inhabitants >= Below);

    /// <param name="classes"><see cref="Cbs"/> or <see cref="Broad"/>.</param>
    /// <param name="inhabitants">0 or more.</param>
    public static SizeClass Of(IReadOnlyList<SizeClass> classes, int inhabitants)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inhabitants);
        return classes.Single(size => size.Contains(inhabitants));
    }
}
