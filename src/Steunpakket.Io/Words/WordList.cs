namespace Steunpakket.Io.Words;

/// <summary>The words of a language with their inflections, lower case.</summary>
/// <param name="Words">All of them, the names too.</param>
/// <param name="Names">Those that are only written with a capital.</param>
internal sealed record WordList(IReadOnlySet<string> Words, IReadOnlySet<string> Names);
