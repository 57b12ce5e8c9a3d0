using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Tests.Keywords;

/// <summary>Makes lines as a reader would.</summary>
internal static class Lines
{
    public const string File = "keywords/actielijn_1.csv";

    public static KeywordLine Of(string term, string list = "actielijn_1", int line = 2) =>
        new(term, list, "opdrachtgever", new LinePlace($"keywords/{list}.csv", line));

    public static IEnumerable<string> Expand(string term, KeywordProfile profile) =>
        KeywordExpander.Expand(Of(term), profile).Select(found => found.Form);
}
