namespace Steunpakket.TestSupport.Hostile;

/// <summary>A file that a fuzzer begins with.</summary>
/// <param name="Kind">As the sniffer calls it.</param>
/// <param name="Read">Its bytes.</param>
internal sealed record FuzzSample(string Name, string Kind, Func<byte[]> Read);
