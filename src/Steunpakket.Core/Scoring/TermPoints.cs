namespace Steunpakket.Core.Scoring;

/// <summary>What one term brought to one document.</summary>
/// <param name="Count">The plain tf.</param>
/// <param name="Points"><c>w(tf)·idf</c>, the same in every score that the term counts in.</param>
/// <param name="FirstPage">From 1; null where pages are not known.</param>
public sealed record TermPoints(Term Term, int Count, double Idf, RawScore Points, int? FirstPage);
