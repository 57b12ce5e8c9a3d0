using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Tests.Keywords;

/// <summary>Makes lines as a reader would.</summary>
internal static class Lines
{
    public const string File = "keywords/actielijn_1.csv";

    public static KeywordLine Of(string term, string list = "actielijn_1", int line = 2) =>
        new(term, list, "opdrachtgever", new LinePlace($"keywords/{list}.csv", line));

    public static KeywordGroup Group(string name, params string[] terms) =>
        new(name, [.. terms.Select((term, index) => Of(term, name, index + 2))]);

    public static ExpansionLine Word(string term, string group, ExpansionStatus status = ExpansionStatus.Accepted, int line = 2) =>
        new(term, group, status, new LinePlace("keywords/uitbreiding.csv", line));

    public static IEnumerable<string> Expand(string term, KeywordProfile profile) =>
        KeywordExpander.Expand(Of(term), profile).Select(found => found.Form);
}
