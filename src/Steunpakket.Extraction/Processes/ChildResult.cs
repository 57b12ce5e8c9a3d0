namespace Steunpakket.Extraction.Processes;

/// <summary>What a child process left behind.</summary>
/// <remarks>Owns <see cref="Output"/>: dispose when its bytes are used.</remarks>
internal sealed class ChildResult(ChildEnding ending, int exitCode, PooledBytes output, string errors) : IDisposable
{
    public ChildEnding Ending { get; } = ending;

    /// <summary>128 + the signal's number when a signal ended it; 0 unless <see cref="ChildEnding.Exited"/>.</summary>
    public int ExitCode { get; } = exitCode;

    public ReadOnlySpan<byte> Output => output.Span;

    /// <summary>The same, to hand on; gone with this result.</summary>
    public ReadOnlyMemory<byte> OutputMemory => output.Memory;

    /// <summary>The first 4 KiB of standard error.</summary>
    public string Errors { get; } = errors;

    public bool Succeeded => Ending == ChildEnding.Exited && ExitCode == 0;

    public void Dispose() => output.Dispose();
}
