namespace Steunpakket.Extraction;

/// <summary>What the bytes of a file say it is, whatever its name says.</summary>
public enum FileType
{
    /// <summary>A type that is not read.</summary>
    Other,
    Pdf,
    Docx,
    Html,
    PlainText,

    /// <summary>A container of the old Office formats, and of the new ones when a password protects them.</summary>
    Ole2,
}
