namespace Steunpakket.Core.Representativeness;

/// <summary>A row of table <c>representativiteit</c>: one class of gemeenten.</summary>
/// <param name="Division">What gemeenten are divided by: <c>totaal</c>, <c>grootteklasse</c>, <c>grootte</c> or <c>provincie</c>.</param>
/// <param name="Class">The class of it.</param>
public sealed record RepresentativenessRow(string Division, string Class)
{
    /// <summary>All gemeenten of the class.</summary>
    public required GroupSize All { get; init; }

    /// <summary>Those of which documents of the target year could be read.</summary>
    public required GroupSize Accessible { get; init; }

    /// <summary>Those with a keyword document in the target year.</summary>
    public required GroupSize WithHits { get; init; }

    /// <summary>The row of all classes together; itself for <c>totaal</c>.</summary>
    public RepresentativenessRow? Whole { get; init; }

    public double? AccessiblePct => Percentage(Accessible.Gemeenten, All.Gemeenten);

    public double? WithHitsPct => Percentage(WithHits.Gemeenten, All.Gemeenten);

    /// <summary>Of the accessible ones: the study's 93 % (METHOD E1).</summary>
    public double? WithHitsOfAccessiblePct => Percentage(WithHits.Gemeenten, Accessible.Gemeenten);

    public double? AccessibleInhabitantsPct => Percentage(Accessible.Inhabitants, All.Inhabitants);

    public double? WithHitsInhabitantsPct => Percentage(WithHits.Inhabitants, All.Inhabitants);

    /// <summary>The part of all gemeenten that belongs to the class.</summary>
    public double? ShareOfAll => Percentage(All.Gemeenten, (Whole ?? this).All.Gemeenten);

    /// <summary>The part of the accessible gemeenten that belongs to the class.</summary>
    public double? ShareOfAccessible => Percentage(Accessible.Gemeenten, (Whole ?? this).Accessible.Gemeenten);

    /// <summary>The part of the gemeenten with hits that belongs to the class.</summary>
    public double? ShareOfWithHits => Percentage(WithHits.Gemeenten, (Whole ?? this).WithHits.Gemeenten);

    /// <summary><see cref="StandardisedDifference"/> of accessible gemeenten against all; null for <c>totaal</c>.</summary>
    public double? AccessibleDifference => Difference(ShareOfAccessible);

    /// <summary>The same of gemeenten with hits.</summary>
    public double? WithHitsDifference => Difference(ShareOfWithHits);

    private static double? Percentage(long part, long whole) => whole == 0 ? null : 100.0 * part / whole;

    private double? Difference(double? share) =>
        Whole is not null && share is { } selected && ShareOfAll is { } all ? StandardisedDifference.Of(selected / 100, all / 100) : null;
}
