namespace Steunpakket.Core.Quality;

/// <summary>Something a reader of a document's row should know.</summary>
/// <param name="Name">One word, as it stands in <c>documenten.kwaliteit</c>.</param>
/// <param name="Meaning">One sentence in Dutch.</param>
/// <param name="OfText">Whether it can only be known of documents whose text was measured.</param>
public sealed record QualityFlag(string Name, string Meaning, bool OfText = false);
