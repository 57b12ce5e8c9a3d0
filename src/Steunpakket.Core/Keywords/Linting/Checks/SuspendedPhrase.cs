namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>Two words that share a part: <c>jeugd- en opvoedhulp</c>, or <c>jeugdzorg en -hulp</c>. Lower case.</summary>
/// <param name="Head">The part before the hyphen, empty when the hyphen comes first.</param>
/// <param name="Tail">The part after the hyphen, empty when the hyphen comes last.</param>
/// <param name="Whole">The other word.</param>
/// <param name="Text">All of it, with single spaces.</param>
/// <param name="Start">Offset in UTF-8 bytes.</param>
/// <param name="Length">In UTF-8 bytes.</param>
internal readonly record struct SuspendedPhrase(string Head, string Tail, string Whole, string Text, int Start, int Length);
