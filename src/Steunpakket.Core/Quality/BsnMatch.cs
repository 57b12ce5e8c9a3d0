namespace Steunpakket.Core.Quality;

/// <summary>A number in a text that can be a citizen service number.</summary>
/// <param name="Length">Bytes, with the separators between groups.</param>
/// <param name="IsNamed">Whether the words before it call it one.</param>
/// <param name="IsOtherNumber">Whether the words before it call it something else, such as a telephone or case number, or it has eight digits and no name: those are nearly always numbers of documents.</param>
internal readonly record struct BsnMatch(int Start, int Length, bool IsNamed, bool IsOtherNumber);
