using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Stages.Extract;

/// <summary>What extract has to know of a document.</summary>
/// <param name="File">Relative to the source's folder.</param>
internal sealed record DocumentToExtract(DocumentId Id, string Source, string File, string Sha256);
