namespace Steunpakket.Io.Words;

/// <summary>A word list that is no Hunspell file, or not one of those we read.</summary>
public sealed class HunspellException(string file, int line, string why) : Exception($"{file}, line {line}: {why}");
