using Steunpakket.Core.Scoring;

namespace Steunpakket.Io.Stages.Score;

/// <summary>A scoring model as it is kept, with where it comes from.</summary>
/// <param name="Model">All numbers that scoring needs.</param>
/// <param name="Origin">What it was fitted on and with.</param>
/// <param name="Id">Names the numbers: 12 hexadecimal digits. Two models of one id give the same scores.</param>
internal sealed record FrozenModel(ScoringModel Model, ModelOrigin Origin, string Id);

/// <summary>What a model was fitted on and with.</summary>
/// <param name="Key">Of keyword lists and options, see <see cref="ScorePaths.Key"/>.</param>
/// <param name="DataThrough">Last first meeting of its documents; null when none has a date.</param>
/// <param name="Versions">Of the program and of what counted the terms.</param>
internal sealed record ModelOrigin(string Key, string KeywordHash, string ExpansionHash, DateOnly? DataThrough, IReadOnlyDictionary<string, string> Versions);
