namespace Steunpakket.Extraction.Ole2;

/// <summary>A storage or a stream in an OLE2 container.</summary>
/// <param name="Start">First sector, of the mini stream when the stream is short.</param>
/// <param name="Size">In bytes, as the directory claims.</param>
/// <param name="Left">Index of a sibling in the directory, as is <paramref name="Right"/>.</param>
/// <param name="Child">Index of the first found of those inside.</param>
internal sealed record CompoundEntry(string Name, CompoundEntryType Type, uint Start, long Size, uint Left, uint Right, uint Child);
