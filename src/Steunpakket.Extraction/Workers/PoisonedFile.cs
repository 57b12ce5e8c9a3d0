namespace Steunpakket.Extraction.Workers;

/// <summary>A file that killed a worker.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Of its bytes, in small hexadecimal letters.</param>
/// <param name="Engine">Name and version of what read it: another version gets another try.</param>
/// <param name="Detail">What became of the worker.</param>
public sealed record PoisonedFile(long Length, string Sha256, string Engine, NotReadReason Reason, string Detail);
