namespace Steunpakket.Core.Keywords.Linting.Checks;

/// <summary>Words that hold a keyword's letters and not the keyword: transport is no sport. Nor is sport4 more than sport with a footnote.</summary>
internal static class NoCompounds
{
    private static readonly (string Keyword, string Part)[] Parts =
    [
        ("fit", "benefit"), ("fit", "graffiti"), ("fit", "outfit"), ("fit", "profit"), ("fit", "fitting"), ("fit", "refit"),
        ("ouderen", "kouderen"), ("ouderen", "schouderen"), ("ouderen", "verouderen"), ("roken", "broken"),
        ("roken", "droken"), ("roken", "kroken"), ("roken", "sproken"), ("roken", "troken"), ("roken", "wroken"), ("sport", "transport"), ("sport", "passport"),
    ];

    public static bool Contains(string keyword, string word) =>
        Array.Exists(Parts, pair => pair.Keyword == keyword && word.Contains(pair.Part, StringComparison.Ordinal))
        || (word.StartsWith(keyword, StringComparison.Ordinal) && word[keyword.Length..].All(char.IsAsciiDigit));
}
