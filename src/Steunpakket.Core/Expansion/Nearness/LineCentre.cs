namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>An action line as a query: the centre of its keywords.</summary>
/// <param name="Seeds">Places in the list of seeds; at least one.</param>
/// <param name="Negatives">Rows of each negative word of the whole line.</param>
internal sealed record LineCentre(string Line, IReadOnlyList<int> Seeds, IReadOnlyList<IReadOnlyList<int>> Negatives);
