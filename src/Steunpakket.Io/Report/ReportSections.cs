using Steunpakket.Io.Report.Sections;

namespace Steunpakket.Io.Report;

/// <summary>The sections of the page, in their order. A new one is a line here.</summary>
internal static class ReportSections
{
    public static IReadOnlyList<ReportSection> All { get; } =
    [
        new SummarySection(),
        new YearComparisonSection(),
        new RobustnessSection(),
        new MapSection(),
        new SeriesSection(),
        new DocumentsSection(),
        new RepresentativenessSection(),
        new SilenceSection(),
        new KeywordSection(),
        new CoverageSection(),
        new QualitySection(),
        new TreatmentSection(),
        new ModelSection(),
        new FilesSection(),
    ];
}
