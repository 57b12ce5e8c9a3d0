using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Io.Configuration;

/// <summary>When the tables beside the comparison say something (config block <c>analysis</c>).</summary>
public sealed record AnalysisSettings
{
    /// <summary>Months with documents that a series needs before an event and from it on, 3 to 60; with fewer there is a reason and no number. Default 6.</summary>
    [Range(3, 60)]
    public int EventMonths { get; init; } = 6;

    /// <summary>The part of the target year's months in which a gemeente must have readable documents before it can be silent, 0 to 1. Default 0.8.</summary>
    [Range(0.0, 1.0)]
    public double SilenceCoverage { get; init; } = 0.8;

    /// <summary>The readable documents it must have in that year, 1 to 100000. Default 20.</summary>
    [Range(1, 100_000)]
    public int SilenceDocuments { get; init; } = 20;
}
