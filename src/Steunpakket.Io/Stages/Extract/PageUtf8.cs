namespace Steunpakket.Io.Stages.Extract;

/// <summary>One page of normalised text.</summary>
/// <param name="Running">Its running lines; null without.</param>
internal readonly record struct PageUtf8(ReadOnlyMemory<byte> Utf8, int Words, string? Running = null);
