namespace Steunpakket.Core.Families;

/// <summary>One document of a gemeente, as far as families ask.</summary>
/// <param name="Id">Its document id.</param>
/// <param name="Source">Supplier and the supplier's own id out of its address; null where the address tells none.</param>
/// <param name="File">SHA-256 of its file; null when unknown.</param>
/// <param name="Text">SHA-256 of its normalised text; null without text.</param>
/// <param name="Title">As the source gives it.</param>
/// <param name="Signature">Null without five words.</param>
public sealed record FamilyDocument(string Id, string? Source, string? File, string? Text, string? Title, Signature? Signature);
