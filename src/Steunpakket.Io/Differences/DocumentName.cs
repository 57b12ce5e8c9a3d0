namespace Steunpakket.Io.Differences;

/// <summary>What a person knows a document by.</summary>
/// <param name="Terms">The terms that occur in it, separated by <c>; </c>.</param>
internal sealed record DocumentName(string Gemeentecode, string Gemeente, string? Title, DateOnly? Date, string Terms);
