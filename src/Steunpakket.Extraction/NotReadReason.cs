namespace Steunpakket.Extraction;

/// <summary>Why a document gave no text: the closed list of words that the ledger counts.</summary>
public enum NotReadReason
{
    /// <summary>Pages are images without a text layer. Left out by rule.</summary>
    NeedsOcr,

    /// <summary>Bytes of a type that no extractor reads; the detail names the type. Left out by rule.</summary>
    Unsupported,

    /// <summary>Readable, without any letter. Left out by rule.</summary>
    Empty,

    /// <summary>Pictures in which OCR found marks that make no words. Left out by rule.</summary>
    Illegible,

    /// <summary>Opens with a password only.</summary>
    Encrypted,

    /// <summary>Of a known type, and broken.</summary>
    Corrupt,

    /// <summary>Took more time than allowed.</summary>
    Timeout,

    /// <summary>Took or would take more memory or text than allowed.</summary>
    TooLarge,

    /// <summary>The file is not there.</summary>
    Missing,

    /// <summary>The file is there and cannot be opened.</summary>
    Unreadable,
}
