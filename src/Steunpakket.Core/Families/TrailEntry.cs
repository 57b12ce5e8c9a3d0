namespace Steunpakket.Core.Families;

/// <summary>One document of a family in one meeting.</summary>
/// <param name="Date">Null for a meeting without a date.</param>
/// <param name="Text">SHA-256 of the document's text; null without text.</param>
/// <param name="Words">Of its text; 0 without text.</param>
/// <param name="Results">How often words of a result stand in the text, as <see cref="TextSketch.Results"/> has it.</param>
public sealed record TrailEntry(
    string DocumentId, DateOnly? Date, string? Meeting, string? Title, string? DocumentType, string? Text, int Words, string? Results);
