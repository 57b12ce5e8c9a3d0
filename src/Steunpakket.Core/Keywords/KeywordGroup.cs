namespace Steunpakket.Core.Keywords;

/// <summary>One list: a line of action, or words that every line shares.</summary>
/// <param name="Name">Lower-case letters, digits and underscores, because tables have columns named after it.</param>
public sealed record KeywordGroup(string Name, IReadOnlyList<KeywordLine> Lines);
