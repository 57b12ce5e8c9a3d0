namespace Steunpakket.Core.Scoring;

/// <summary>One form that documents are searched for.</summary>
public sealed record Term
{
    /// <param name="form">Normalised as the texts are.</param>
    /// <param name="groups">The keyword groups it stands in, at least one; for an expansion the action lines it was accepted for, maybe none.</param>
    /// <param name="isExpansion">True for an accepted context word: it counts in action lines only, never in hits or relevance (METHOD 4.1).</param>
    /// <exception cref="ArgumentException">No form, a keyword without a group, or a group twice.</exception>
    public Term(string form, IReadOnlyList<string> groups, bool isExpansion = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(form);
        ArgumentNullException.ThrowIfNull(groups);
        if (groups.Count == 0 && !isExpansion)
        {
            throw new ArgumentException($"The keyword '{form}' is in no group.", nameof(groups));
        }

        if (groups.Distinct(StringComparer.Ordinal).Count() != groups.Count)
        {
            throw new ArgumentException($"'{form}' is in a group twice.", nameof(groups));
        }

        Form = form;
        Groups = groups;
        IsExpansion = isExpansion;
    }

    public string Form { get; }

    public IReadOnlyList<string> Groups { get; }

    public bool IsExpansion { get; }
}
