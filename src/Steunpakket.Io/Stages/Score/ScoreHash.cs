using System.Text.Json;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;

namespace Steunpakket.Io.Stages.Score;

/// <summary>The options that matter to scores.</summary>
internal static class ScoreHash
{
    public static string Of(RunContext context) =>
        ShortHash.Of(JsonSerializer.Serialize(context.Config.Score, JsonFormat.Settings), context.HitsName);
}
