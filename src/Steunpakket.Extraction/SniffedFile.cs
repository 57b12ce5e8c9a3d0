namespace Steunpakket.Extraction;

/// <summary>What the bytes of a file say it is, whatever its name says.</summary>
/// <param name="Kind">A short name such as <c>pdf</c>, <c>xlsx</c> or <c>image/png</c>, also for what is not read.</param>
public readonly record struct SniffedFile(string Kind);
