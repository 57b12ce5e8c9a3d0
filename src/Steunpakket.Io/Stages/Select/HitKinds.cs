namespace Steunpakket.Io.Stages.Select;

/// <summary>The values of <c>kind</c> in the table <c>hits</c>.</summary>
internal static class HitKinds
{
    internal const string Keyword = "keyword";
    internal const string Expansion = "expansion";
    internal const string Covid = "covid";
    internal const string Steunpakket = "steunpakket";
}
