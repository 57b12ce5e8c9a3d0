using Steunpakket.Core.Comparison;

namespace Steunpakket.Core.Tests.Comparison;

/// <summary>Tables 1 and 2 of the study as counts of 307 gemeenten (METHOD 5), Table 2 Jeugd repaired.</summary>
internal static class StudyTable
{
    public static readonly VerdictCounts[] Rows =
    [
        new(152, 124, 31),
        new(139, 117, 51),
        new(153, 114, 40),
        new(134, 151, 22),
        new(159, 94, 54),
        new(167, 104, 36),
    ];
}
