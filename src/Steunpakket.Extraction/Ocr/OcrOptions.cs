using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Extraction.Ocr;

/// <summary>The recognition of text in pictures by Tesseract (config block <c>extract.ocr</c>).</summary>
public sealed record OcrOptions
{
    /// <summary>Default auto: where Tesseract is installed with the languages.</summary>
    public OcrUse Enabled { get; init; } = OcrUse.Auto;

    /// <summary>
    /// Pages a run recognises, a block of eight that begins within it whole; those left wait for the next run. By force every run begins with the
    /// newest. Default 0: all, because a run can be interrupted at any page without loss, and with a limit the same settings would give other tables by how often they were run. From 0 to 100 million.
    /// </summary>
    [Range(0, 100_000_000)]
    public int MaxPages { get; init; }

    /// <summary>Dots an inch at which a page of a PDF is drawn; a page too large for it is drawn coarser. Default 200, from 70 to 600.</summary>
    [Range(70, 600)]
    public int Dpi { get; init; } = 200;

    /// <summary>Seconds a page may take, by the clock and of processor time (that on Linux). Default 60, from 1 to 3600.</summary>
    [Range(1, 3600)]
    public int TimeoutSeconds { get; init; } = 60;

    /// <summary>Languages as Tesseract names them, with <c>+</c> between them. Default nld.</summary>
    [RegularExpression("[A-Za-z0-9_]{2,40}(\\+[A-Za-z0-9_]{2,40}){0,9}")]
    public string Languages { get; init; } = "nld";

    /// <summary>MiB of address space a page may take, where the system can limit it (Linux). Default 2048, from 512 to 65536.</summary>
    [Range(512, 65536)]
    public int MemoryMegabytes { get; init; } = 2048;
}
