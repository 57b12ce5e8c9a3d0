namespace Steunpakket.Core.Differences;

/// <summary>One step from the old export to the new one.</summary>
/// <param name="Cause">Null for the old export itself.</param>
/// <param name="State">What the comparison is after the step.</param>
public sealed record Change(Cause? Cause, ComparisonState State);
