namespace Steunpakket.Extraction.Ocr;

/// <summary>What recognises text in pictures.</summary>
public static class OcrEngine
{
    /// <summary>As the ledger names it.</summary>
    public const string Name = "tesseract";
}
