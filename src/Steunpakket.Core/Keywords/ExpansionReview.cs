using Steunpakket.Core.Running;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords;

/// <summary>Checks the reviewed context words and takes the accepted ones.</summary>
internal static class ExpansionReview
{
    private const string Marks = "*/()|;";

    public static void Check(IReadOnlyList<ExpansionLine> lines, IReadOnlyList<string> groups)
    {
        foreach (var line in lines)
        {
            if (!groups.Contains(line.Group))
            {
                throw Refuse(line, $"column actielijn names '{line.Group}', which is no keyword list. {KnownNames.Hint(line.Group, groups)}");
            }

            if (WhyNoForm(line.Term) is { } why)
            {
                throw Refuse(line, why);
            }
        }

        foreach (var same in lines.GroupBy(line => (TermText.Normalise(line.Term), line.Group)))
        {
            var accepted = same.FirstOrDefault(line => line.Status == ExpansionStatus.Accepted);
            var rejected = same.FirstOrDefault(line => line.Status == ExpansionStatus.Rejected);
            if (accepted is not null && rejected is not null)
            {
                throw Refuse(rejected, $"is rejected for {same.Key.Group} and accepted for it in {accepted.Place}. Keep one of the two decisions.");
            }
        }
    }

    /// <summary>Why a term cannot be a context word; null when it can.</summary>
    public static string? WhyNoForm(string term) => TermText.HasWordCharacter(term) && term.IndexOfAny([.. Marks]) < 0 ? null
        : "a context word is one form with letters or digits and without asterisks, slashes, parentheses, joints and semicolons. Write each form on a line of its own.";

    /// <summary>The keyword that an accepted context word would double; null when there is none.</summary>
    public static KeywordForm? KeywordOf(string form, IEnumerable<KeywordForm> keywords) =>
        keywords.FirstOrDefault(keyword => keyword.Unit == MatchUnit.WholeWord && keyword.Form == form);

    public static IReadOnlyList<ExpansionForm> Accepted(IEnumerable<ExpansionLine> lines, FormTable keywords)
    {
        var accepted = lines.Where(line => line.Status == ExpansionStatus.Accepted).ToList();
        RefuseKeywords(accepted, keywords);
        return [.. accepted.GroupBy(line => TermText.Normalise(line.Term), line => line.Group)
            .OrderBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => new ExpansionForm(word.Key, [.. word.Distinct().Order(StringComparer.Ordinal)]))];
    }

    private static void RefuseKeywords(IEnumerable<ExpansionLine> accepted, FormTable keywords)
    {
        var places = keywords.Forms
            .Where(form => form.Unit == MatchUnit.WholeWord)
            .ToDictionary(form => form.Form, form => form.Origins[0].Place);
        foreach (var line in accepted)
        {
            if (places.TryGetValue(TermText.Normalise(line.Term), out var keyword))
            {
                throw Refuse(line, $"is accepted as a context word but is a keyword already, of {keyword}. Take one of the lines out.");
            }
        }
    }

    private static SettingsException Refuse(ExpansionLine line, string why) => new($"{line.Place}: '{line.Term}': {why}");
}
