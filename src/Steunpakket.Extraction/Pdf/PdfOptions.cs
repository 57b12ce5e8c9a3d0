using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Extraction.Pdf;

/// <summary>The limits of one PDF (config block <c>extract.pdf</c>).</summary>
public sealed record PdfOptions
{
    /// <summary>What reads them. Default auto: PdfPig where it is built in, else pdftotext.</summary>
    public PdfEngine Engine { get; init; } = PdfEngine.Auto;

    /// <summary>Seconds a PDF may take, with pdftotext, by the clock. Default 30, from 1 to 3600.</summary>
    [Range(1, 3600)]
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>Seconds of processor time a PDF may take with pdftotext, where the system can limit it (Linux). Default 30, from 1 to 3600.</summary>
    [Range(1, 3600)]
    public int CpuSeconds { get; init; } = 30;

    /// <summary>MiB of address space a PDF may take with pdftotext, where the system can limit it (Linux). Default 2048, from 128 to 65536.</summary>
    [Range(128, 65536)]
    public int MemoryMegabytes { get; init; } = 2048;
}
