using Steunpakket.Core.Running;

namespace Steunpakket.Core.Keywords;

/// <summary>Checks the words whose sense is kept away and orders them by what they are kept away from.</summary>
internal static class NegativeSeeds
{
    private const string Marks = "*/()|";

    /// <param name="names">Groups, and forms without their asterisks, of every profile.</param>
    public static void Check(IReadOnlyList<NegativeLine> lines, IReadOnlyCollection<string> names)
    {
        foreach (var line in lines)
        {
            var keyword = TermText.Normalise(line.Keyword);
            if (keyword.Length > 0 && !names.Contains(keyword))
            {
                throw new SettingsException(
                    $"{line.Place}: column zoekwoord names '{line.Keyword}', which is neither a keyword's form nor a keyword list. {Near(keyword, names)}");
            }

            if (!TermText.HasWordCharacter(line.Term) || line.Term.IndexOfAny([.. Marks]) >= 0)
            {
                throw new SettingsException(
                    $"{line.Place}: '{line.Term}': a word to keep away is one form with letters and without asterisks, slashes, parentheses and joints.");
            }

            if (TermText.Normalise(line.Term) == keyword)
            {
                throw new SettingsException($"{line.Place}: '{line.Term}' would be kept away from itself. Take the line out.");
            }
        }
    }

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(IEnumerable<NegativeLine> lines) => lines
        .GroupBy(line => TermText.Normalise(line.Keyword), line => TermText.Normalise(line.Term), StringComparer.Ordinal)
        .ToDictionary(
            keyword => keyword.Key,
            IReadOnlyList<string> (keyword) => [.. keyword.Distinct().Order(StringComparer.Ordinal)],
            StringComparer.Ordinal);

    // There are too many forms to name them all.
    private static string Near(string keyword, IEnumerable<string> names) => Spelling.Nearest(keyword, names) is { } near
        ? $"Did you mean '{near}'?"
        : "Write a form as `keywords show` gives it, the name of a list, or nothing for all keywords.";
}
