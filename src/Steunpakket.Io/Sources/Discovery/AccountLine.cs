namespace Steunpakket.Io.Sources.Discovery;

/// <summary>An account that a source of the settings serves.</summary>
/// <param name="Filter">Regular expression of the meeting types that are the gemeente's; null for all.</param>
/// <param name="From">First day it was used; null when not known.</param>
/// <param name="Until">Last day; null while it is used.</param>
/// <param name="Guess">Whether it, or its days, are inferred.</param>
public sealed record AccountLine(
    string Source, string Gemeentecode, string Gemeente, string Supplier, string Id, string? Filter, DateOnly? From, DateOnly? Until, bool Guess);
