using static Steunpakket.Io.Report.DutchNumbers;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>Every form with how often it was found, also those that never were (METHOD 1.3).</summary>
internal static class FrequencyAppendix
{
    public static void Write(AccountFacts facts, Markdown text)
    {
        var never = facts.Frequencies.Count(row => row.Number("hits") == 0);
        text.Paragraph(
            $"{Count(facts.Frequencies.Count, "vorm", "vormen")}, elk in de groep waarin hij telt; {Count(never, "vorm komt", "vormen komen")} nergens voor en staan er toch bij. "
            + "Hits zijn keren dat de vorm voorkomt, geen stukken. Contextwoorden staan erbij en zijn geen hits in andere tabellen.");
        foreach (var group in facts.Frequencies.GroupBy(row => row.Text("groep")))
        {
            text.Heading(3, group.Key);
            text.Table(["Vorm", "Hits:", "Stukken:", "Gemeenten:", "Eerste", "Laatste", "Lijst"], [.. group.Select(row => new[]
                {
                    Markdown.Escape(row.Text("term")), Whole(row.Number("hits")), Whole(row.Number("documenten")), Whole(row.Number("gemeenten")),
                    Day(row.Date("eerste_datum")), Day(row.Date("laatste_datum")), Markdown.Code(row.Text("lijst")),
                })]);
        }
    }
}
