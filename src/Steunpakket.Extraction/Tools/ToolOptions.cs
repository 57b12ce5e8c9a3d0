using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Extraction.Tools;

/// <summary>The use of LibreOffice, where it is installed, for formats that nothing else here reads (config block <c>extract.office</c>).</summary>
public sealed record ToolOptions
{
    /// <summary>Use it. Default true; without it those formats are unsupported.</summary>
    public bool Use { get; init; } = true;

    /// <summary>Seconds a file may take, by the clock. Default 60, from 1 to 3600.</summary>
    [Range(1, 3600)]
    public int TimeoutSeconds { get; init; } = 60;

    /// <summary>Seconds of processor time a file may take, where the system can limit it (Linux). Default 60, from 1 to 3600.</summary>
    [Range(1, 3600)]
    public int CpuSeconds { get; init; } = 60;

    /// <summary>MiB of address space a file may take, where the system can limit it (Linux). Default 4096, from 512 to 65536.</summary>
    [Range(512, 65536)]
    public int MemoryMegabytes { get; init; } = 4096;
}
