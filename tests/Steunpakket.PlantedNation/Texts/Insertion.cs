using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Texts;

/// <summary>One sentence to put in.</summary>
/// <param name="After">The number of a sentence.</param>
/// <param name="Line">Of <see cref="PlantedLines"/>.</param>
/// <param name="Time">From 0, per kind and line.</param>
internal sealed record Insertion(int After, InsertionKind Kind, int Line, int Time);
