namespace Steunpakket.Extraction;

/// <param name="Kind">A short name such as <c>pdf</c>, <c>xlsx</c> or <c>image/png</c>, also for types that are not read.</param>
public readonly record struct SniffedFile(FileType Type, string Kind);
