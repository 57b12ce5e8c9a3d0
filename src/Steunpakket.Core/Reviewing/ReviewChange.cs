using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Reviewing;

/// <summary>One line of <c>uitbreiding.csv</c> that a saved review changes.</summary>
/// <param name="Before">Null when the word had no line.</param>
public sealed record ReviewChange(ExpansionLine? Before, ExpansionLine After)
{
    /// <summary>Whether the decision itself is new or another one; else only what is noted with it.</summary>
    public bool IsDecision => Before?.Status != After.Status;
}
