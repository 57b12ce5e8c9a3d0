using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report;

/// <summary>By how much the share lay higher from a package's month on than the months before would have it.</summary>
internal static class EventChangeTable
{
    public static void Write(ReportPage page, IReadOnlyList<EventMonth> events)
    {
        if (!page.Tables.HasRows("gebeurtenissen", "maand", "naam", "actielijn", "niveau_pp", "niveau_laag", "niveau_hoog"))
        {
            return;
        }

        var rows = page.Tables.Rows("gebeurtenissen", string.Empty).ToLookup(row => (row.Date("maand"), row.Text("naam"), row.Text("actielijn")));
        HtmlTable.Write(
            page.Html,
            "Verschil met wat de maanden ervoor deden verwachten, in procentpunten, met het interval van 95 op de 100",
            events,
            [
                HtmlColumn<EventMonth>.Words("Pakket", found => $"{found.Number}. {found.Name}"),
                .. page.Frame.Lines.Select(line => new HtmlColumn<EventMonth>(page.Frame.Title(line), true, (html, found) => WriteCell(html, rows[(found.Month, found.Name, line)].FirstOrDefault()))),
            ]);
        page.Note($"Samenhang, geen effect: pakketten volgden elkaar snel op, en in dezelfde maanden gebeurde er meer. {EventReading.Text}");
        page.FileLink("Met de trend ervoor en erna:", "gebeurtenissen");
    }

    private static void WriteCell(HtmlWriter html, ReportRow? row)
    {
        if (row?.Number("niveau_pp") is not { } level)
        {
            html.Text(row?.Text("reden") is { Length: > 0 } reason ? reason : DutchNumbers.None);
            return;
        }

        html.Text($"{DutchNumbers.Signed(level, 2)} ").Element("span", $"[{DutchNumbers.Decimal(row.Number("niveau_laag"), 2)}; {DutchNumbers.Decimal(row.Number("niveau_hoog"), 2)}]", ("class", "van"));
    }
}
