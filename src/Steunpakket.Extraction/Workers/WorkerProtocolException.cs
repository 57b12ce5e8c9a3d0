namespace Steunpakket.Extraction.Workers;

/// <summary>What came through the pipe is no frame, or none that may come now: nothing after it can be believed.</summary>
public sealed class WorkerProtocolException(string message) : Exception(message);
