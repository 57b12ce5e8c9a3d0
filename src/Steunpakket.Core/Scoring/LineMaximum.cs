using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Scoring;

/// <summary>What a line is measured against.</summary>
/// <param name="Scale">S_max of the formula: what becomes 100 under the <see cref="MaximumRule"/>.</param>
/// <param name="Largest">The largest raw score of the fit set; <paramref name="Scale"/> itself under <see cref="MaximumRule.PerLine"/>.</param>
/// <param name="Document">Which document has it, the smallest id of equals; null when no document scores.</param>
public sealed record LineMaximum(string Line, RawScore Scale, RawScore Largest, DocumentId? Document);
