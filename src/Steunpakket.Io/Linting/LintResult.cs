using Steunpakket.Core.Keywords.Linting;

namespace Steunpakket.Io.Linting;

/// <summary>What was looked at and what was found.</summary>
/// <param name="Documents">Documents with text, as stored: copies count again.</param>
public sealed record LintResult(IReadOnlyList<LintFinding> Findings, int Documents, long Pages, int Gemeenten)
{
    /// <summary>Passages that are left out of the findings: their words cannot be seen on the page, or it could not be looked at.</summary>
    public int Unshown { get; init; }
}
