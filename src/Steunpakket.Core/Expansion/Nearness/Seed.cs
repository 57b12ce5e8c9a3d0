namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>A keyword form as the vocabulary knows it.</summary>
/// <param name="Form">Without asterisks.</param>
/// <param name="Rows">Its token, or the words of it that have a vector; at least one.</param>
/// <param name="Token">Its own token, or -1 when it stands for several.</param>
/// <param name="Lines">Those of the action lines that it counts in; none for a general word.</param>
/// <param name="Negatives">Rows of each negative word that is kept away from it.</param>
internal sealed record Seed(string Form, IReadOnlyList<int> Rows, int Token, IReadOnlyList<string> Lines, IReadOnlyList<IReadOnlyList<int>> Negatives);
