using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Tools;
using Steunpakket.Extraction.Workers;

namespace Steunpakket.Extraction;

/// <summary>What a <see cref="DocumentExtractor"/> works with on this machine.</summary>
public sealed record ExtractionParts(PopplerTools Poppler)
{
    /// <summary>Owned by the extractor; null to read PDFs with poppler and all else in this process.</summary>
    public ExtractionWorkers? Workers { get; init; }

    /// <summary>For formats that nothing else reads; null where it is not installed.</summary>
    public OfficeTool? Office { get; init; }

    /// <summary>Null where there are none: then nothing is judged but pictures.</summary>
    public JudgeWords? Words { get; init; }

    /// <summary>Null where there are none: then no text is mended.</summary>
    public RepairWords? Repair { get; init; }
}
