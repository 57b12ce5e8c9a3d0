namespace Steunpakket.Core.Selection;

/// <summary>One place where a term stands in one page.</summary>
/// <param name="Term">Index in the list the matcher was made of.</param>
/// <param name="Start">Offset in UTF-8 bytes.</param>
/// <param name="Length">In UTF-8 bytes; for prefix and substring terms the whole word's.</param>
public readonly record struct TermHit(int Term, int Start, int Length);
