namespace Steunpakket.Core.Comparison;

/// <summary>A row of table <c>jaarvergelijking</c>: how one action line went from a base year to the target year.</summary>
public sealed record YearComparisonRow
{
    public required int BaseYear { get; init; }

    public required int TargetYear { get; init; }

    public required string Line { get; init; }

    /// <summary>Which way of counting the row follows; <c>study</c> is the study's.</summary>
    public required string Variant { get; init; }

    public required VerdictCounts Counts { get; init; }

    /// <summary>meer_pct, 0 to 100, not rounded; null for no gemeenten.</summary>
    public double? MeerPct => Counts.Percentage(Counts.Meer);

    /// <summary>minder_pct, likewise.</summary>
    public double? MinderPct => Counts.Percentage(Counts.Minder);

    /// <summary>evenveel_pct, likewise.</summary>
    public double? EvenveelPct => Counts.Percentage(Counts.Evenveel);

    /// <summary>verschil_pp, ci_laag and ci_hoog; null for no gemeenten.</summary>
    public PointDifference? Difference => PointDifference.Of(Counts);

    /// <summary>onvergelijkbaar: gemeenten without a verdict, which are no part of n.</summary>
    public int Incomparable { get; init; }

    /// <summary>bootstrap_laag and bootstrap_hoog, of verschil_pp; null for no gemeenten, or when none was asked for.</summary>
    public BootstrapInterval? Bootstrap { get; init; }

    /// <summary>What the row says of the country, by <see cref="PHolm"/>.</summary>
    public NationalVerdict National => NationalVerdicts.Of(Counts, PHolm);

    /// <summary>p of the sign test on meer against minder; null for no gemeenten.</summary>
    public double? P => Counts.N == 0 ? null : SignTest.TwoSided(Counts.Meer, Counts.Minder);

    /// <summary>p_holm: corrected over all rows of the variant; null for no gemeenten.</summary>
    public required double? PHolm { get; init; }
}
