namespace Steunpakket.PlantedNation.Plan;

/// <summary>Quality flags by the names that <c>documenten.kwaliteit</c> has for them.</summary>
internal static class PlantedFlags
{
    public const string Bsn = "bsn_like";
    public const string LowQuality = "low_text_quality";
    public const string TitleDate = "title_date_mismatch";
    public const string Weekend = "weekend_date";

    public static readonly IReadOnlyList<string> All = [Bsn, LowQuality, TitleDate, Weekend];
}
