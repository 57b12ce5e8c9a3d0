using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Extraction.Workers;

/// <summary>The processes in which documents are read, and their limits (config block <c>extract.workers</c>).</summary>
public sealed record WorkerOptions
{
    /// <summary>Seconds after which a worker gives a document up by itself; each page read adds a fifth of one. Default 20, from 1 to 3600.</summary>
    [Range(1, 3600)]
    public int TimeoutSeconds { get; init; } = 20;

    /// <summary>Seconds after which a worker that does not answer is killed; each page read adds a fifth of one. Default 30, from 1 to 3600.</summary>
    [Range(1, 3600)]
    public int KillSeconds { get; init; } = 30;

    /// <summary>MiB of objects a worker may have. Default 1024, from 128 to 65536.</summary>
    [Range(128, 65536)]
    public int HeapMegabytes { get; init; } = 1024;

    /// <summary>A worker that takes more MiB than this after a document is replaced. Default 600, from 64 to 65536.</summary>
    [Range(64, 65536)]
    public int RecycleMegabytes { get; init; } = 600;

    /// <summary>MiB of stack for parsing. Default 32, from 1 to 64.</summary>
    [Range(1, 64)]
    public int StackMegabytes { get; init; } = 32;
}
