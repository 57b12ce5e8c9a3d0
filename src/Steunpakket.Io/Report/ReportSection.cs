namespace Steunpakket.Io.Report;

/// <summary>One part of the page. A new part is a file with <see cref="Write"/> and a line in <see cref="ReportSections"/>.</summary>
/// <param name="id">Its anchor.</param>
/// <param name="title">Its heading, also in the list of contents.</param>
internal abstract class ReportSection(string id, string title)
{
    public string Id => id;

    public string Title => title;

    /// <summary>The table without which there is nothing to say, and the columns of it that are used.</summary>
    protected abstract (string Table, string[] Columns) Needs { get; }

    /// <summary>The section, or a sentence on why it is empty.</summary>
    public void WriteTo(ReportPage page)
    {
        var headline = $"{id}-kop";
        page.Html.Open("section", ("id", id), ("aria-labelledby", headline)).Line().Element("h2", title, ("id", headline)).Line();
        var (table, columns) = Needs;
        if (!page.Tables.Has(table, columns))
        {
            page.Note($"Niet in deze export: de tabel ‘{table}’ is er niet, of niet met de kolommen die dit onderdeel gebruikt.");
        }
        else if (!page.Tables.HasRows(table))
        {
            page.Note($"Geen gegevens: de tabel ‘{table}’ is leeg.");
        }
        else
        {
            Write(page);
        }

        page.Html.Close().Line();
    }

    protected abstract void Write(ReportPage page);
}
