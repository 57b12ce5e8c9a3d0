namespace Steunpakket.Io.Sources.Discovery;

/// <summary>A line that a person may put into <c>gemeenten.csv</c>.</summary>
/// <param name="Bronnen">As the column writes it, with <c>?</c>; null when nothing was found.</param>
/// <param name="Evidence">What was seen, or what was tried.</param>
public sealed record Proposal(string Gemeentecode, string Gemeente, string? Bronnen, string Evidence);
