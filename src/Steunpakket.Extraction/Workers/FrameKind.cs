namespace Steunpakket.Extraction.Workers;

/// <summary>What a frame between the program and a worker says; the number is the frame's first byte.</summary>
internal enum FrameKind : byte
{
    /// <summary>To the worker, first of all: <see cref="ExtractOptions"/> as JSON.</summary>
    Options = 1,

    /// <summary>To the worker: read this document. Kind of file, NUL, path.</summary>
    Read = 2,

    /// <summary>From the worker, first of all: its engines, a line each; see <see cref="WorkerEngine"/>.</summary>
    Hello = 3,

    /// <summary>From the worker: one page. What its pictures cover (64 bits, NaN where nobody looked), unmapped glyphs (32 bits, -1 where no font tells the text), then its text.</summary>
    Page = 4,

    /// <summary>From the worker: all pages were sent. Its resident memory in bytes (64 bits).</summary>
    End = 5,

    /// <summary>From the worker: not read. Its resident memory (64 bits), the reason (8 bits), then what was found.</summary>
    NotRead = 6,
}
