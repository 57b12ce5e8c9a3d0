using Steunpakket.Io.Report;
using static Steunpakket.Io.Report.DutchNumbers;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>The packages that mark the series, and how the shares go on at each.</summary>
internal static class TimelineAppendix
{
    public static void Write(AccountFacts facts, Markdown text)
    {
        var events = facts.Context.Events;
        text.Paragraph(events.Count == 0 ? "De lijst van gebeurtenissen is leeg." : $"{Count(events.Count, "gebeurtenis", "gebeurtenissen")}, naar maand:");
        text.Table(["Maand", "Pakket", "Omvang (mln. euro):", "Bron"], [.. events.Select(marked => new[]
            { Month(marked.Month), Markdown.Escape(marked.Name), Decimal(marked.Millions), Markdown.Escape(marked.Source) })]);
        if (facts.Events.Count > 0)
        {
            text.Paragraph($"Niveausprong van het landelijke aandeel relevante stukken, in procentpunt ({EventRows.Reading}):");
        }

        text.Table(["Pakket", "Actielijn", "Maanden ervoor:", "Maanden erna:", "Sprong:", "95%-interval", "Trend ervoor, per maand:"], [.. facts.Events.Select(Row)]);
    }

    private static IReadOnlyList<string> Row(ReportRow row) =>
    [
        Markdown.Escape(row.Text("naam")), Markdown.Code(row.Text("actielijn")), Whole(row.Number("maanden_voor")), Whole(row.Number("maanden_na")), Decimal(row.Number("niveau_pp"), 2),
        row.Number("niveau_laag") is null ? Markdown.Escape(row.Text("reden")) : $"{Decimal(row.Number("niveau_laag"), 2)} tot {Decimal(row.Number("niveau_hoog"), 2)}",
        Decimal(row.Number("trend_voor_pp"), 3),
    ];
}
