using Steunpakket.Replay.Faults;

namespace Steunpakket.Replay.Counting;

/// <summary>A request that was answered, or not.</summary>
/// <param name="Area">Of a host: <c>notubiz</c>, <c>notubiz-download</c>, <c>ibabs-soap</c>.</param>
/// <param name="Kind">Of a path within the area.</param>
/// <param name="Address">Path and query; for SOAP with the operation behind a hash.</param>
/// <param name="Status">What would have been answered without a fault.</param>
public sealed record AskedRequest(DateTimeOffset Time, string Method, string Area, string Kind, string Address, string? UserAgent, int Status, Fault Fault);
