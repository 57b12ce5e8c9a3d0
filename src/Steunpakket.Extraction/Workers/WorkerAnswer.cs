namespace Steunpakket.Extraction.Workers;

/// <summary>What came of a document, and of the worker that had it.</summary>
internal sealed record WorkerAnswer(ExtractionResult<RawPages> Result, WorkerEnding Worker);
