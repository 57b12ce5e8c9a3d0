namespace Steunpakket.Core.Families;

/// <summary>A document that may stand in another gemeente as well.</summary>
/// <param name="Date">Its first meeting; null when undated.</param>
public sealed record SharedTextDocument(string Id, string Gemeente, DateOnly? Date, Signature Signature);
