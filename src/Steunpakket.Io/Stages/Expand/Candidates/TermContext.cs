using Steunpakket.Core.Texts;

namespace Steunpakket.Io.Stages.Expand.Candidates;

/// <summary>Where a term stands in the selected documents.</summary>
/// <param name="Documents">How many hold it in text that no keyword took.</param>
/// <param name="Passages">Not yet held against what can be seen of their pages.</param>
internal sealed record TermContext(int Documents, IReadOnlyList<PagePassage> Passages);
