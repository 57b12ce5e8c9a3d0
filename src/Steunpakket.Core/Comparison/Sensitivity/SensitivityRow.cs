namespace Steunpakket.Core.Comparison.Sensitivity;

/// <summary>A row of table <c>jaarvergelijking_gevoeligheid</c>.</summary>
public sealed record SensitivityRow
{
    public required int BaseYear { get; init; }

    public required int TargetYear { get; init; }

    public required string Line { get; init; }

    public required SensitivityCell Cell { get; init; }

    public required VerdictCounts Counts { get; init; }

    /// <summary>verschil_pp; null for no gemeenten.</summary>
    public double? Difference => PointDifference.Of(Counts)?.Value;

    /// <summary>p of the sign test, not corrected; null for no gemeenten.</summary>
    public double? P => Counts.N == 0 ? null : SignTest.TwoSided(Counts.Meer, Counts.Minder);

    /// <summary>By <see cref="P"/>.</summary>
    public NationalVerdict National => NationalVerdicts.Of(Counts, P);
}
