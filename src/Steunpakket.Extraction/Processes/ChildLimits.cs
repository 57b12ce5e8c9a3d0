namespace Steunpakket.Extraction.Processes;

/// <param name="WallClock">Holds everywhere.</param>
/// <param name="CpuSeconds">Holds on Linux.</param>
/// <param name="AddressSpaceBytes">Holds on Linux.</param>
/// <param name="MaxOutputBytes">Of standard output; holds everywhere.</param>
internal sealed record ChildLimits(TimeSpan WallClock, int CpuSeconds, long AddressSpaceBytes, int MaxOutputBytes);
