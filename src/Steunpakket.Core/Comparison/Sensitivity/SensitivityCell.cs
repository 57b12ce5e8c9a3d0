namespace Steunpakket.Core.Comparison.Sensitivity;

/// <summary>One combination of choices.</summary>
/// <param name="Keywords">Name of the <see cref="KeywordChoice"/>.</param>
/// <param name="Weights">Name of the <see cref="Weighting"/>.</param>
public sealed record SensitivityCell(string Keywords, string Weights, CutRule Cut, CountUnit Unit, TieRule Tie);
