namespace Steunpakket.Extraction.Ocr;

/// <summary>When pages are recognised.</summary>
public enum OcrUse
{
    /// <summary>Where Tesseract is installed with the languages asked for.</summary>
    Auto,

    /// <summary>Always: a machine without is an error.</summary>
    On,

    /// <summary>Never.</summary>
    Off,
}
