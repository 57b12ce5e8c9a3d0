using System.ComponentModel.DataAnnotations;
using Steunpakket.Extraction.Inner;
using Steunpakket.Extraction.Ocr;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Tools;
using Steunpakket.Extraction.Workers;

namespace Steunpakket.Extraction;

/// <summary>The limits of one document (config block <c>extract</c>); what passes one is reported, never cut off.</summary>
public sealed record ExtractOptions
{
    /// <summary>Of PDFs.</summary>
    public PdfOptions Pdf { get; init; } = new();

    /// <summary>Of the processes in which documents are read.</summary>
    public WorkerOptions Workers { get; init; } = new();

    /// <summary>Of files that LibreOffice reads.</summary>
    public ToolOptions Office { get; init; } = new();

    /// <summary>Of text in pictures.</summary>
    public OcrOptions Ocr { get; init; } = new();

    /// <summary>Of documents inside documents.</summary>
    public InnerOptions Inner { get; init; } = new();

    /// <summary>Pages of a document that are read, those of documents inside it counted along; that there are more is told. Default 0: all. From 0 to a million.</summary>
    [Range(0, 1_000_000)]
    public int MaxPages { get; init; }

    /// <summary>MiB of text one document may give. Default 50, from 1 to 500.</summary>
    [Range(1, 500)]
    public int MaxTextMegabytes { get; init; } = 50;

    /// <summary>A page with pictures and fewer letters than this needs OCR. Default 50, from 1 to 10000.</summary>
    [Range(1, 10000)]
    public int MinLettersPerPage { get; init; } = 50;

    /// <summary>Seconds a file that this process itself reads (not a PDF) may take. Default 20, from 1 to 3600.</summary>
    [Range(1, 3600)]
    public int ParserTimeoutSeconds { get; init; } = 20;

    /// <summary>MiB an HTML file may have. Default 20, from 1 to 200.</summary>
    [Range(1, 200)]
    public int MaxHtmlMegabytes { get; init; } = 20;

    /// <summary>MiB the parts of an Office or OpenDocument file may have together, unpacked. Default 200, from 1 to 2000.</summary>
    [Range(1, 2000)]
    public int MaxUnpackedMegabytes { get; init; } = 200;

    /// <summary>How many times larger than packed a part of more than 1 MiB may be. Default 250, from 10 to 1100.</summary>
    [Range(10, 1100)]
    public int MaxUnpackedRatio { get; init; } = 250;
}
