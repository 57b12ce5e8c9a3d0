namespace Steunpakket.Core.Scoring;

/// <summary>The maxima of a model.</summary>
/// <param name="Lines">In the order of <see cref="TermWeights.Lines"/>.</param>
public sealed record ScoreMaxima(IReadOnlyList<LineMaximum> Lines, LineMaximum General);
