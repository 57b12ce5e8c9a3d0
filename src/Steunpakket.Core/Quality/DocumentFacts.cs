namespace Steunpakket.Core.Quality;

/// <summary>What is known of one document when its quality is judged.</summary>
/// <param name="Title">As listed; null when none is.</param>
/// <param name="Meetings">The days on which it was in a meeting; none when no date is known.</param>
/// <param name="Flags">What fetch said of it, separated by spaces.</param>
/// <param name="Text">Null when its text was not measured.</param>
public sealed record DocumentFacts(string? Title, IReadOnlyCollection<DateOnly> Meetings, string Flags, TextMeasures? Text);
