namespace Steunpakket.Extraction.Pdf;

/// <summary>What reads PDFs.</summary>
public enum PdfEngine
{
    /// <summary>PdfPig where it is built in, else pdftotext.</summary>
    Auto,

    /// <summary>PdfPig in worker processes, and pdftotext for what it cannot read.</summary>
    Pdfpig,

    /// <summary>Poppler's pdftotext, a child process a file.</summary>
    Pdftotext,
}
