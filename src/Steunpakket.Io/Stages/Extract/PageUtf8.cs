namespace Steunpakket.Io.Stages.Extract;

/// <summary>One page of normalised text.</summary>
internal readonly record struct PageUtf8(ReadOnlyMemory<byte> Utf8, int Words);
