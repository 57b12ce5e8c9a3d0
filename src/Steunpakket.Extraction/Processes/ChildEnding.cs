namespace Steunpakket.Extraction.Processes;

/// <summary>How a child process came to its end.</summary>
internal enum ChildEnding
{
    /// <summary>By itself, or by a signal that was not ours; the exit code says which.</summary>
    Exited,

    /// <summary>Killed at the wall-clock limit.</summary>
    TimedOut,

    /// <summary>Killed because it wrote more than allowed.</summary>
    TooMuchOutput,
}
