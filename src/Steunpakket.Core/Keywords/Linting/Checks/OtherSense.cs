namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>Another sense of a keyword.</summary>
/// <param name="Word">The keyword form.</param>
/// <param name="Sense">What else it means, in a few words.</param>
/// <param name="Contexts">Phrases that hold the word and tell that sense; they are counted.</param>
internal sealed record OtherSense(string Word, string Sense, IReadOnlyList<string> Contexts);
