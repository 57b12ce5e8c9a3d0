namespace Steunpakket.Io.Stages.Extract;

/// <summary>Reads one document's file. Never throws for a bad document.</summary>
internal interface IDocumentReader
{
    /// <summary>Changes when the same bytes could give another text: engines, their versions and limits, normalisation.</summary>
    string Key { get; }

    Task<ExtractedRow> ReadAsync(DocumentToExtract document, CancellationToken cancellationToken);
}
