namespace Steunpakket.Core.Expansion;

/// <summary>What is known of words from outside the corpus; all lower case.</summary>
/// <param name="Dutch">Words with their inflections.</param>
/// <param name="English">Words with their inflections.</param>
/// <param name="GemeenteNames">Names and aliases, and the words they consist of.</param>
public sealed record KnownWords(IReadOnlySet<string> Dutch, IReadOnlySet<string> English, IReadOnlySet<string> GemeenteNames);
