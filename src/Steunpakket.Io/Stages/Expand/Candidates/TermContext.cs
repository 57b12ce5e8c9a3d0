namespace Steunpakket.Io.Stages.Expand.Candidates;

/// <summary>Where a term stands in the selected documents.</summary>
/// <param name="Documents">How many hold it in text that no keyword took.</param>
/// <param name="Passages">One line each, without line feeds.</param>
internal sealed record TermContext(int Documents, IReadOnlyList<string> Passages);
