using Steunpakket.Core.Running;

namespace Steunpakket.Core.Keywords;

/// <summary>All keyword lists of an analysis, read and checked.</summary>
public sealed class KeywordLists
{
    private const string GroupNameRule = "Name it with lower-case letters, digits and underscores, beginning with a letter, such as actielijn_4.";

    /// <exception cref="SettingsException">A line cannot be read under a profile it belongs to, or names a group that is not there.</exception>
    public KeywordLists(
        IEnumerable<KeywordGroup> groups, KeywordFilters filters, IEnumerable<ExpansionLine> expansions, IEnumerable<NegativeLine>? negatives = null)
    {
        Groups = [.. groups.OrderBy(group => group.Name, StringComparer.Ordinal)];
        Filters = filters;
        Expansions = [.. expansions];
        CheckGroups();
        CheckLines();
        ExpansionReview.Check(Expansions, GroupNames);
        Negatives = [.. negatives ?? []];
        Keywords.NegativeSeeds.Check(Negatives, NamesAndForms());
    }

    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<KeywordGroup> Groups { get; }

    public KeywordFilters Filters { get; }

    /// <summary>Every reviewed word, the rejected and undecided ones too.</summary>
    public IReadOnlyList<ExpansionLine> Expansions { get; }

    /// <summary>Words whose sense is kept away from context words.</summary>
    public IReadOnlyList<NegativeLine> Negatives { get; }

    private IReadOnlyList<string> GroupNames => [.. Groups.Select(group => group.Name)];

    /// <exception cref="SettingsException">A form both counts and is an exception, or an accepted context word is a keyword of the profile.</exception>
    public KeywordSet For(KeywordProfile profile)
    {
        var keywords = FormTable.Of(Groups.SelectMany(group => group.Lines), profile);
        var covid = FormTable.Of(Filters.Covid, profile);
        var steunpakket = FormTable.Of(Filters.Steunpakket, profile);
        var expansions = ExpansionReview.Accepted(Expansions, keywords);
        var names = GroupNames.Select(name => $"group\t{name}");
        return new KeywordSet
        {
            Profile = profile,
            Groups = GroupNames,
            Forms = keywords.Forms,
            Keywords = keywords.Terms,
            Covid = covid.Terms,
            Steunpakket = steunpakket.Terms,
            Expansions = expansions,
            Hash = KeywordHash.Of([$"profile\t{profile}", .. names, .. keywords.Facts("keyword"), .. covid.Facts("covid"), .. steunpakket.Facts("steunpakket")]),
            NegativeSeeds = Keywords.NegativeSeeds.Of(Negatives),
            ExpansionHash = KeywordHash.Of(expansions.SelectMany(word => word.Groups, (word, group) => $"{word.Form}\t{group}")),
        };
    }

    private HashSet<string> NamesAndForms() =>
    [
        .. GroupNames,
        .. Enum.GetValues<KeywordProfile>().SelectMany(profile => Groups.SelectMany(group => group.Lines)
            .Where(line => line.Match != KeywordMatch.Exclude)
            .SelectMany(line => KeywordExpander.Expand(line, profile))
            .Select(term => term.Form)),
    ];

    private void CheckGroups()
    {
        foreach (var name in GroupNames)
        {
            if (name is not [>= 'a' and <= 'z', ..] || name.Any(character => !(char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '_')))
            {
                throw new SettingsException($"'{name}' is no name for a keyword list. {GroupNameRule}");
            }
        }

        if (Groups.CountBy(group => group.Name).FirstOrDefault(count => count.Value > 1).Key is { } twice)
        {
            throw new SettingsException($"Two keyword lists are named '{twice}'. Put their lines in one file.");
        }
    }

    private void CheckLines()
    {
        var unknown = Groups.SelectMany(group => group.Lines).FirstOrDefault(line => !GroupNames.Contains(line.Group));
        if (unknown is not null)
        {
            throw unknown.Refuse($"column groep names '{unknown.Group}', which is no keyword list. {KnownNames.Hint(unknown.Group, GroupNames)}");
        }

        foreach (var line in Groups.SelectMany(group => group.Lines).Concat(Filters.Covid).Concat(Filters.Steunpakket))
        {
            foreach (var profile in Enum.GetValues<KeywordProfile>())
            {
                KeywordExpander.Expand(line, profile);
            }
        }
    }
}
