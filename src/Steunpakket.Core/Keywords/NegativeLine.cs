namespace Steunpakket.Core.Keywords;

/// <summary>One word whose sense is to be kept away from context words.</summary>
/// <param name="Keyword">Column <c>zoekwoord</c>: a keyword's form or a group's name; empty for all.</param>
/// <param name="Term">One form; the marks of the keyword lists do not apply.</param>
/// <param name="Provenance">Column <c>herkomst</c>: who thought of it; may be empty.</param>
public sealed record NegativeLine(string Keyword, string Term, string Provenance, LinePlace Place);
