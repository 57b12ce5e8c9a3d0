namespace Steunpakket.Core.Embedding;

/// <summary>One token of the corpus that is frequent enough for a vector.</summary>
/// <param name="Text">Lower case; the words of a keyword phrase are joined by underscores.</param>
/// <param name="Count">Occurrences, at least 1.</param>
/// <param name="Documents">Documents that hold it, at least 1.</param>
/// <param name="Capitalised">Occurrences with a capital first letter, and no more capitals, elsewhere than at the start of a sentence.</param>
/// <param name="Inside">Occurrences elsewhere than at the start of a sentence and not wholly in capitals: what <paramref name="Capitalised"/> is of.</param>
public sealed record VocabularyWord(string Text, long Count, int Documents, long Capitalised, long Inside);
