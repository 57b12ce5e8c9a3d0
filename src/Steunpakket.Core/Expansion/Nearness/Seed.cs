namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>A keyword form as the vocabulary knows it.</summary>
/// <param name="Form">Without asterisks.</param>
/// <param name="Rows">Its token, or its words; at least one.</param>
/// <param name="Token">Its own token, or -1 when it stands for several.</param>
/// <param name="Lines">Those of the action lines that it counts in; none for a general word.</param>
/// <param name="Negatives">Rows of each negative word that is kept away from it.</param>
internal sealed record Seed(string Form, IReadOnlyList<int> Rows, int Token, IReadOnlyList<string> Lines, IReadOnlyList<IReadOnlyList<int>> Negatives)
{
    /// <summary>Words that are near by construction and so are no neighbours: those that the seed is the mean of.</summary>
    public IReadOnlyList<int> OwnWords => Token < 0 ? Rows : [];
}
