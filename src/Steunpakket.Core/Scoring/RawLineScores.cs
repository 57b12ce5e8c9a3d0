using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Scoring;

/// <summary>One document's points before normalisation.</summary>
/// <param name="Lines">In the order of <see cref="TermWeights.Lines"/>.</param>
public sealed record RawLineScores(DocumentId Id, IReadOnlyList<RawScore> Lines, RawScore General);
