using Steunpakket.Io.Report.Html;
using Steunpakket.Io.Stages.Export;

namespace Steunpakket.Io.Report;

/// <summary>The page in the making, and what its sections draw on.</summary>
internal sealed record ReportPage(HtmlWriter Html, ReportTables Tables, ReportFrame Frame, Manifest Manifest)
{
    /// <summary>How many gemeenten there are and which of them have documents and hits.</summary>
    public required GemeenteCoverage Coverage { get; init; }

    public int TargetYear => Frame.Compare.TargetYear;

    public void Paragraph(string text, string? cssClass = null) => Html.Element("p", text, ("class", cssClass)).Line();

    public void Note(string text) => Paragraph(text, "noot");

    /// <summary>Names the file in this folder where the rest stands.</summary>
    public void FileLink(string before, string table)
    {
        Html.Open("p", ("class", "noot")).Text(before).Text(" ");
        Html.Element("a", $"{table}.csv", ("href", $"{table}.csv")).Text(".").Close().Line();
    }
}
