using Steunpakket.Core.Keywords;
using Steunpakket.Io.Report;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>The keyword lists as people wrote them, and the context words that people accepted.</summary>
internal static class KeywordAppendix
{
    public static void Write(AccountFacts facts, Markdown text)
    {
        text.Paragraph($"Elke regel zoals hij in de lijst staat; de vormen die eruit volgen, staan in {Appendix.Frequencies.Reference}.");
        foreach (var list in Lists(facts))
        {
            text.Heading(3, list.Key);
            text.Table(["Regel", "Herkomst", "Telt in"], [.. list.Select(line => new[]
                { Markdown.Escape(line.Term), Markdown.Escape(line.Provenance), Markdown.Code(line.Group) })]);
        }

        var words = facts.Context.Keywords.Expansions
            .SelectMany(word => word.Groups, (word, group) => (Group: group, word.Form)).ToLookup(word => word.Group, word => word.Form);
        text.Heading(3, "Aanvaarde contextwoorden");
        text.Paragraph(words.Count == 0 ? "Geen." : "Per actielijn, op alfabet:");
        text.List([.. words.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
            $"{Markdown.Code(group.Key)} ({DutchNumbers.Whole(group.Count())}): {Markdown.Escape(string.Join(", ", group.Order(StringComparer.Ordinal)))}")]);
    }

    /// <summary>The lines that the profile counts, by the list they stand in.</summary>
    public static IReadOnlyList<IGrouping<string, KeywordLine>> Lists(AccountFacts facts) =>
    [
        .. facts.Context.Keywords.Forms.SelectMany(form => form.Origins).DistinctBy(line => line.Place)
            .OrderBy(line => line.Place.File, StringComparer.Ordinal).ThenBy(line => line.Place.Line).GroupBy(line => line.List),
    ];
}
