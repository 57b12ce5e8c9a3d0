namespace Steunpakket.Core.Keywords;

/// <summary>One reviewed proposal of a context word for one line of action.</summary>
/// <param name="Term">One form; the marks of the keyword lists do not apply.</param>
/// <param name="Group">Column <c>actielijn</c>: the group whose score an accepted word counts in.</param>
public sealed record ExpansionLine(string Term, string Group, ExpansionStatus Status, LinePlace Place)
{
    /// <summary>The keyword form it was proposed for; empty when the reviewer thought of it.</summary>
    public string Seed { get; init; } = "";

    /// <summary>Cosine to the seed, from -1 to 1; null when there is no seed.</summary>
    public double? Cosine { get; init; }

    public string Reviewer { get; init; } = "";

    public DateOnly? ReviewedOn { get; init; }

    /// <summary>Column <c>opmerking</c>: what the reviewer wants to be remembered.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The term as it stands in texts.</summary>
    public string Form => TermText.Normalise(Term);
}
