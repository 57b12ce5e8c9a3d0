namespace Steunpakket.Io.Sources.Discovery;

/// <summary>A gemeente that no source of the settings serves.</summary>
/// <param name="Others">Suppliers that would, were they in the settings.</param>
public sealed record GemeenteWithout(string Gemeentecode, string Gemeente, IReadOnlyList<string> Others);
