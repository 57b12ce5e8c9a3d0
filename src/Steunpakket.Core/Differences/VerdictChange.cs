using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Differences;

/// <summary>A gemeente whose verdict on a line is another one than before.</summary>
/// <param name="Line">Index in <see cref="Snapshot.Lines"/>.</param>
/// <param name="Causes">The steps that changed it, in their order; at least one.</param>
public sealed record VerdictChange(GemeenteCode Gemeente, int Line, int BaseYear, Verdict Before, Verdict After, IReadOnlyList<Cause> Causes)
{
    /// <param name="steps">Of a <see cref="ChangeChain"/>.</param>
    /// <param name="gemeenten">Those of both exports.</param>
    /// <returns>By gemeente, line and base year, in the order of the options.</returns>
    public static IEnumerable<VerdictChange> Of(IReadOnlyList<Change> steps, IEnumerable<GemeenteCode> gemeenten, Snapshot now) =>
        from gemeente in gemeenten.Distinct().Order()
        from line in Enumerable.Range(0, now.Lines.Count)
        from year in now.Options.BaseYears
        let verdicts = steps.Select(step => step.State.Verdict(gemeente, line, year)).ToArray()
        where verdicts[0] != verdicts[^1]
        select new VerdictChange(gemeente, line, year, verdicts[0], verdicts[^1], Turns(steps, verdicts));

    private static Cause[] Turns(IReadOnlyList<Change> steps, Verdict[] verdicts) =>
        [.. Enumerable.Range(1, steps.Count - 1).Where(i => verdicts[i] != verdicts[i - 1]).Select(i => steps[i].Cause!.Value)];
}
