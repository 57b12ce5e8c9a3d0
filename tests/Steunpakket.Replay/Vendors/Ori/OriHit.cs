using System.Globalization;
using System.Text.Json.Nodes;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Ori;

/// <summary>A record of the index, before it is written out.</summary>
/// <param name="Moment">Null when it has no <c>last_discussed_at</c>.</param>
internal sealed record OriHit(NationGemeente Gemeente, string Type, int Id, DateTimeOffset? Moment, Func<JsonObject> Source)
{
    public string IdText => Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a sort on a date gives: milliseconds, and the largest number for nothing.</summary>
    public long Milliseconds => Moment?.ToUnixTimeMilliseconds() ?? long.MaxValue;
}
