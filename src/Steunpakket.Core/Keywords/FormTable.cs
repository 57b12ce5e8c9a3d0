using Steunpakket.Core.Running;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords;

/// <summary>The different forms of some lines under one profile, the same for any order of the lines.</summary>
/// <param name="Forms">Those that count, sorted ordinally by form, then by unit.</param>
/// <param name="Exceptions">Those that only take their text, sorted in the same way.</param>
internal sealed record FormTable(IReadOnlyList<KeywordForm> Forms, IReadOnlyList<MatchTerm> Exceptions)
{
    /// <summary>The forms, so that the index of a form is the index of its term, then the exceptions.</summary>
    public IReadOnlyList<MatchTerm> Terms => [.. Forms.Select(form => form.ToTerm()), .. Exceptions];

    /// <summary>One line a form and a group, for <see cref="KeywordHash"/>.</summary>
    public IEnumerable<string> Facts(string name) =>
        Forms.SelectMany(form => form.Groups.Select(group => $"{name}\t{form.Form}\t{form.Unit}\t{group}"))
            .Concat(Exceptions.Select(term => $"{name}\t{term.Form}\t{term.Unit}\t-"));

    /// <exception cref="SettingsException">A term cannot be read, or a form both counts and is an exception.</exception>
    public static FormTable Of(IEnumerable<KeywordLine> lines, KeywordProfile profile)
    {
        var found = lines.SelectMany(line => KeywordExpander.Expand(line, profile), (line, term) => (Line: line, Term: term))
            .OrderBy(one => one.Term.Form, StringComparer.Ordinal)
            .ThenBy(one => one.Term.Unit)
            .ThenBy(one => one.Line.Place.File, StringComparer.Ordinal)
            .ThenBy(one => one.Line.Place.Line)
            .ToList();
        RefuseContradictions(found);

        return new FormTable(
            [.. found.Where(one => one.Term.Counts).GroupBy(one => one.Term, one => one.Line).Select(ToForm)],
            [.. found.Select(one => one.Term).Where(term => !term.Counts).Distinct()]);
    }

    private static KeywordForm ToForm(IGrouping<MatchTerm, KeywordLine> origins) => new(
        origins.Key.Form,
        origins.Key.Unit,
        [.. origins.Select(line => line.Group).Distinct().Order(StringComparer.Ordinal)],
        [.. origins.Distinct()]);

    private static void RefuseContradictions(IEnumerable<(KeywordLine Line, MatchTerm Term)> found)
    {
        foreach (var same in found.GroupBy(one => (one.Term.Form, one.Term.Unit), one => one))
        {
            var counted = same.FirstOrDefault(one => one.Term.Counts).Line;
            var excluded = same.FirstOrDefault(one => !one.Term.Counts).Line;
            if (counted is not null && excluded is not null)
            {
                throw excluded.Refuse($"the exception '{same.Key.Form}' is counted by {counted.Place}. Take one of the lines out.");
            }
        }
    }
}
