using System.Security.Cryptography;
using System.Text;
using Steunpakket.Io.Report.Html;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Report;

/// <summary><c>out/rapport.html</c>: the whole export on one page that needs nothing else (DESIGN 6).</summary>
internal static class Rapport
{
    public const string FileName = "rapport.html";

    /// <summary>Writes the page of the tables in <paramref name="folder"/> beside them.</summary>
    /// <param name="manifest">What the tables rest on; its files are those that stand there before the page does.</param>
    public static void Write(RunContext context, DuckDbConnection connection, string folder, Manifest manifest) =>
        AtomicFile.WriteAllBytes(
            Path.Combine(folder, FileName), Encoding.UTF8.GetBytes(Text(new ReportTables(connection, folder), ReportFrame.Of(context), manifest)));

    public static string Text(ReportTables tables, ReportFrame frame, Manifest manifest)
    {
        var page = new ReportPage(new HtmlWriter(), tables, frame, manifest) { Coverage = GemeenteCoverage.Read(tables, frame) };
        var html = page.Html;
        html.Open("html", ("lang", "nl"), ("xmlns", "http://www.w3.org/1999/xhtml")).Line();
        WriteHead(page);
        html.Open("body").Line().Element("a", "Naar de inhoud", ("class", "sla-over"), ("href", "#inhoud")).Line();
        ReportHeader.Write(page);
        html.Open("main", ("id", "inhoud")).Line();
        ReportHeader.WriteCaveats(page);
        ReportHeader.WriteContents(page);
        foreach (var section in ReportSections.All)
        {
            section.WriteTo(page);
        }

        html.Close().Line();
        ReportFooter.Write(page);
        return html.Close().Line().Close().Line().ToString();
    }

    private static void WriteHead(ReportPage page)
    {
        // The page may do nothing but show itself in its own style.
        var style = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StyleSheet.Text)));
        page.Html.Open("head").Line().Empty("meta", ("charset", "utf-8")).Line()
            .Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'")).Line()
            .Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
            .Empty("meta", ("name", "referrer"), ("content", "no-referrer")).Line()
            .Element("title", ReportHeader.Title(page)).Line()
            .StyleSheet(StyleSheet.Text).Line().Close().Line();
    }
}
