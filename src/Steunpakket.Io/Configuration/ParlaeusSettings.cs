using System.Text.Json.Serialization;

namespace Steunpakket.Io.Configuration;

/// <summary>Meetings of gemeenten at Parlaeus (Qualigraf), each at its own address (SOURCES 6).</summary>
public sealed record ParlaeusSettings : ApiSourceSettings
{
    internal const string Type = "parlaeus";

    /// <summary>
    /// The environment variable that holds a gemeente's <c>rid</c>, by CBS code; for one that is not named, <c>PARLAEUS_RID_</c> and its code.
    /// </summary>
    public IReadOnlyDictionary<string, string> RidVariables { get; init; } = new Dictionary<string, string>();

    /// <summary>Requests in any minute to each gemeente's host. Default 60.</summary>
    public override int RequestsPerMinute { get; init; } = 60;

    [JsonIgnore]
    public override string Supplier => Type;

    /// <summary>The environment variable that holds this gemeente's <c>rid</c>.</summary>
    public string RidVariable(string gemeentecode) => RidVariables.GetValueOrDefault(gemeentecode) ?? DefaultRidVariable(gemeentecode);

    internal static string DefaultRidVariable(string gemeentecode) => $"PARLAEUS_RID_{gemeentecode}";
}
