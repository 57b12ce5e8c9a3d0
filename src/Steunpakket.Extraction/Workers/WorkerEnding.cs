namespace Steunpakket.Extraction.Workers;

/// <summary>How a worker stands after a document.</summary>
internal enum WorkerEnding
{
    /// <summary>It can take the next one.</summary>
    Ready,

    /// <summary>It answered, and holds more memory than it should.</summary>
    Worn,

    /// <summary>The document killed it, or it had to be killed because of the document.</summary>
    Killed,

    /// <summary>It went for a reason that need not be the document: killed from outside, or before it could begin.</summary>
    Lost,
}
