namespace Steunpakket.Replay.Simulation;

/// <summary>What a document's bytes are.</summary>
public enum DocumentFormat
{
    Text,
    Html,
    Pdf,
    Docx,
}
