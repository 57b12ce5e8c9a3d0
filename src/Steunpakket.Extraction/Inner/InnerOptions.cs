using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Extraction.Inner;

/// <summary>The limits of all documents inside one document, such as a zip archive or a mail (config block <c>extract.inner</c>).</summary>
public sealed record InnerOptions
{
    /// <summary>How deep documents inside documents are read. Default 3, from 1 to 10.</summary>
    [Range(1, 10)]
    public int MaxDepth { get; init; } = 3;

    /// <summary>Documents inside one document, at all depths together. Default 1000, from 1 to 100000.</summary>
    [Range(1, 100_000)]
    public int MaxDocuments { get; init; } = 1000;

    /// <summary>MiB that they may have together, unpacked. Default 1000, from 1 to 100000.</summary>
    [Range(1, 100_000)]
    public int MaxUnpackedMegabytes { get; init; } = 1000;

    /// <summary>Seconds that they may take together. Default 300, from 1 to 36000.</summary>
    [Range(1, 36_000)]
    public int TimeoutSeconds { get; init; } = 300;
}
