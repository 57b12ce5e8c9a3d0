using System.Globalization;
using System.Net;
using System.Text;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Bodies;

/// <summary>Makes a document's bytes: always the same for one document in one revision.</summary>
internal static class DocumentBody
{
    private const int WordsInLine = 12;

    public static byte[] Make(NationDocument document)
    {
        var chance = Source(document);
        var title = WebUtility.HtmlDecode(document.Title);
        var lines = Lines(document, chance);
        return document.Format switch
        {
            DocumentFormat.Html => Encoding.UTF8.GetBytes(Html(title, lines)),
            DocumentFormat.Pdf => PdfBody.Page([title, .. lines]),
            DocumentFormat.Docx => DocxBody.Make([title, .. lines]),
            _ => Encoding.UTF8.GetBytes($"{title}\n\n{string.Join('\n', lines)}\n"),
        };
    }

    /// <summary>The text that ORI and OpenBesluitvorming have of it.</summary>
    public static string Text(NationDocument document) =>
        string.Join('\n', [WebUtility.HtmlDecode(document.Title), .. Lines(document, Source(document))]);

    private static Chance Source(NationDocument document) => document.Chance.For("body").For(document.Revision);

    private static List<string> Lines(NationDocument document, Chance chance)
    {
        var count = 50 + chance.For("count").Below(100);
        var asked = Asked(document, chance);
        var lines = new List<string> { string.Create(CultureInfo.InvariantCulture, $"{document.Gemeente.Name}, {document.Day:yyyy-MM-dd}, versie {document.Revision}.") };
        var line = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            chance = chance.For(i);
            line.Append(chance.For("asked").Percent(asked) ? chance.Pick(Words.Asked) : chance.Pick(Words.Ordinary));
            if (i % WordsInLine == WordsInLine - 1 || i == count - 1)
            {
                lines.Add(line.Append('.').ToString());
                line.Clear();
            }
            else
            {
                line.Append(' ');
            }
        }

        return lines;
    }

    // Gemeenten differ from each other and from year to year, so that years can be compared.
    private static double Asked(NationDocument document, Chance chance)
    {
        var share = 25 + Chance.Of(document.Gemeente.Index).For(document.Number.Month / 12).Below(45);
        return chance.For("about").Percent(share) ? 4 : 0;
    }

    private static string Html(string title, List<string> lines) =>
        $"<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(title)}</title></head>\n"
        + $"<body><h1>{WebUtility.HtmlEncode(title)}</h1>\n{string.Concat(lines.Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>\n"))}</body></html>\n";
}
