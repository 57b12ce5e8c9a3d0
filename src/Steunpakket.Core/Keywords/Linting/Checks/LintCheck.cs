namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>Looks for one kind of trouble, page by page, and counts for itself. For one thread.</summary>
internal abstract class LintCheck
{
    /// <summary>Pages of a document come one after another; different checks may have seen different documents.</summary>
    public abstract void Look(LintPage page);

    /// <summary>Adds what another of the same kind counted over other documents.</summary>
    public abstract void Merge(LintCheck other);

    /// <param name="hits">How often each keyword counts, by its index.</param>
    /// <returns>In any order.</returns>
    public abstract IEnumerable<LintFinding> Findings(IReadOnlyList<long> hits);

    protected static LintFinding Counted(LintFinding finding, LintTally tally) => finding with
    {
        Count = tally.Count,
        Documents = tally.Documents,
        Gemeenten = tally.Gemeenten,
        Passages = tally.Passages,
    };
}
