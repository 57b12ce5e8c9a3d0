namespace Steunpakket.Io.Report.Html;

/// <summary>Writes a table with a caption, headers that say what they head, and a frame that can be scrolled on a narrow screen.</summary>
internal static class HtmlTable
{
    /// <param name="columns">The first one heads its row.</param>
    public static void Write<T>(HtmlWriter html, string caption, IEnumerable<T> rows, IReadOnlyList<HtmlColumn<T>> columns)
    {
        html.Open("div", ("class", "tabel"), ("role", "region"), ("tabindex", "0"), ("aria-label", caption)).Open("table").Element("caption", caption);
        html.Open("thead").Open("tr");
        foreach (var column in columns)
        {
            html.Element("th", column.Title, ("scope", "col"), ("class", Class(column)));
        }

        html.Close().Close().Open("tbody").Line();
        foreach (var row in rows)
        {
            WriteRow(html, row, columns);
        }

        html.Close().Close().Close().Line();
    }

    private static void WriteRow<T>(HtmlWriter html, T row, IReadOnlyList<HtmlColumn<T>> columns)
    {
        html.Open("tr");
        for (var i = 0; i < columns.Count; i++)
        {
            html.Open(i == 0 ? "th" : "td", ("scope", i == 0 ? "row" : null), ("class", Class(columns[i])));
            columns[i].Write(html, row);
            html.Close();
        }

        html.Close().Line();
    }

    private static string? Class<T>(HtmlColumn<T> column) => column.IsNumber ? "n" : null;
}
