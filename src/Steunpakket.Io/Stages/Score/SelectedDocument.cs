using Steunpakket.Core.Scoring;

namespace Steunpakket.Io.Stages.Score;

/// <summary>One selected document with everything that scoring and export need of its hits.</summary>
/// <param name="Filters">Occurrences per filter kind.</param>
internal sealed record SelectedDocument(DocumentTerms Terms, int Pages, IReadOnlyDictionary<string, int> Filters);
