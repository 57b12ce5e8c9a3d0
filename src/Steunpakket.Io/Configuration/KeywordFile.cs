using Steunpakket.Core.Keywords;

namespace Steunpakket.Io.Configuration;

/// <summary>Reads <c>&lt;group&gt;.csv</c> and the filters <c>covid.csv</c> and <c>steunpakket.csv</c>.</summary>
internal static class KeywordFile
{
    private static readonly CsvColumns FilterColumns = new(["term", "herkomst"], ["match", "profiel"]);

    private static readonly CsvColumns GroupColumns = FilterColumns with { Optional = ["groep", "match", "profiel"] };

    private static readonly Dictionary<string, KeywordMatch> Matches = new()
    {
        [""] = KeywordMatch.AsWritten,
        ["whole-word"] = KeywordMatch.WholeWord,
        ["prefix"] = KeywordMatch.Prefix,
        ["substring"] = KeywordMatch.Substring,
        ["exclude"] = KeywordMatch.Exclude,
    };

    private static readonly Dictionary<string, KeywordProfile?> Profiles = new()
    {
        [""] = null,
        ["study"] = KeywordProfile.Study,
        ["extended"] = KeywordProfile.Extended,
    };

    public static KeywordGroup ReadGroup(string path, string name) => new(name, Read(path, name, GroupColumns));

    public static IReadOnlyList<KeywordLine> ReadFilter(string path, string name) => Read(path, name, FilterColumns);

    private static IReadOnlyList<KeywordLine> Read(string path, string name, CsvColumns columns) =>
        [.. CsvFile.Read(path, columns).Select(row => ToLine(row, name))];

    private static KeywordLine ToLine(CsvRow row, string list) => new(row.Required("term"), list, row.Required("herkomst"), row.Place)
    {
        Group = row.Text("groep") is { Length: > 0 } group ? group : list,
        Match = row.Choice("match", Matches),
        OnlyIn = row.Choice("profiel", Profiles),
    };
}
