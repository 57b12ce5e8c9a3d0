namespace Steunpakket.Replay.Counting;

/// <summary>What was asked since the start or the last reset.</summary>
/// <param name="Kinds">By area and kind.</param>
/// <param name="Faults">By name, how often each was sent.</param>
/// <param name="DocumentsAsked">Different documents asked for at their suppliers.</param>
/// <param name="DocumentsServed">Different documents sent whole.</param>
/// <param name="ServedMoreThanOnce">Documents sent whole more often than once, and how often.</param>
public sealed record RequestCounts(
    int Total,
    IReadOnlyDictionary<string, AreaCounts> Areas,
    IReadOnlyDictionary<string, int> Kinds,
    IReadOnlyDictionary<string, int> Faults,
    int DocumentsAsked,
    int DocumentsServed,
    IReadOnlyDictionary<string, int> ServedMoreThanOnce);

/// <param name="MostInAMinute">In any 60 seconds.</param>
public sealed record AreaCounts(int Requests, int MostInAMinute, int MostAtOnce);
