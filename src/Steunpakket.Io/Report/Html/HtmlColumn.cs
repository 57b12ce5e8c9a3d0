namespace Steunpakket.Io.Report.Html;

/// <summary>One column of a table on the page.</summary>
/// <param name="Title">Its header.</param>
/// <param name="IsNumber">Whether it is set to the right, in figures of one width.</param>
/// <param name="Write">Writes what stands in the cell.</param>
internal sealed record HtmlColumn<T>(string Title, bool IsNumber, Action<HtmlWriter, T> Write)
{
    public static HtmlColumn<T> Words(string title, Func<T, string?> text) => new(title, false, (html, row) => html.Text(text(row)));

    public static HtmlColumn<T> Whole(string title, Func<T, double?> number) => new(title, true, (html, row) => html.Text(DutchNumbers.Whole(number(row))));

    public static HtmlColumn<T> Number(string title, Func<T, double?> number, int decimals = 1) =>
        new(title, true, (html, row) => html.Text(DutchNumbers.Decimal(number(row), decimals)));

    public static HtmlColumn<T> Probability(string title, Func<T, double?> p) => new(title, true, (html, row) => html.Text(DutchNumbers.Probability(p(row))));

    /// <summary>A percentage and, under it, what it is of.</summary>
    public static HtmlColumn<T> Percentage(string title, Func<T, Share?> share) => new(title, true, (html, row) =>
    {
        if (share(row) is { } found)
        {
            found.Write(html);
        }
        else
        {
            html.Text(DutchNumbers.None);
        }
    });

    /// <summary>A text out of a document, with a link where it has an address of the web.</summary>
    public static HtmlColumn<T> Link(string title, Func<T, (string? Text, string? Url)> link) => new(title, false, (html, row) =>
    {
        var (text, url) = link(row);
        var shown = string.IsNullOrWhiteSpace(text) ? "(zonder titel)" : text;
        if (SafeUrl.OrNull(url) is { } address)
        {
            html.Open("a", ("href", address), ("rel", "noopener noreferrer")).Element("bdi", shown).Close();
        }
        else
        {
            html.Element("bdi", shown);
        }
    });
}
