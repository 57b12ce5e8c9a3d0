namespace Steunpakket.Core.Keywords.Linting;

/// <summary>A form that could be meant when a keyword is.</summary>
/// <param name="Form">As a keyword form; no keyword of the lists.</param>
/// <param name="Keyword">Index of the keyword.</param>
/// <param name="How">Says what is different: "written as two words".</param>
internal sealed record FormVariant(string Form, int Keyword, LintKind Kind, string How);
