using System.Text;

namespace Steunpakket.TestSupport;

/// <summary>Writes the smallest files of other programs that hold given text.</summary>
internal static class OfficeWriter
{
    private const string Package = "xmlns='http://schemas.openxmlformats.org/package/2006/relationships'";
    private const string R = "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    private const string Kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Slides in the given order; their parts are named the other way round.</summary>
    public static byte[] Pptx(params (string Shapes, string Notes)[] slides)
    {
        var numbers = Enumerable.Range(0, slides.Length).Select(i => slides.Length - i).ToArray();
        return DocxWriter.Zip(
        [
            ("_rels/.rels", Relationships(("r1", "officeDocument", "ppt/presentation.xml"))),
            ("ppt/presentation.xml", $"<p:presentation xmlns:p='p' {R}><p:sldIdLst>{string.Concat(numbers.Select(n => $"<p:sldId r:id='r{n}'/>"))}</p:sldIdLst></p:presentation>"),
            ("ppt/_rels/presentation.xml.rels", Relationships([.. numbers.Select(n => ($"r{n}", "slide", $"slides/slide{n}.xml"))])),
            .. slides.SelectMany((slide, i) => new[]
            {
                ($"ppt/slides/slide{numbers[i]}.xml", $"<p:sld xmlns:p='p' xmlns:a='a' xmlns:mc='mc'>{slide.Shapes}</p:sld>"),
                ($"ppt/slides/_rels/slide{numbers[i]}.xml.rels", Relationships(("r1", "notesSlide", $"../notes/notes{i}.xml"))),
                ($"ppt/notes/notes{i}.xml", $"<p:notes xmlns:p='p' xmlns:a='a'>{slide.Notes}</p:notes>"),
            }),
        ]);
    }

    /// <param name="placeholder">Kind of the shape, such as sldNum; null for none.</param>
    public static string Shape(string text, string? placeholder = null) =>
        $"<p:sp><p:nvSpPr><p:nvPr>{(placeholder is null ? "" : $"<p:ph type='{placeholder}'/>")}</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>";

    /// <param name="sheets">Name and the elements in sheetData.</param>
    /// <param name="styles">Elements in styleSheet.</param>
    /// <param name="strings">Elements in sst.</param>
    public static byte[] Xlsx((string Name, string Rows)[] sheets, string styles = "", string strings = "") => DocxWriter.Zip(
    [
        ("xl/workbook.xml", $"<workbook {R}><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name='{s.Name}' sheetId='{i + 1}' state='hidden' r:id='s{i}'/>"))}</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", Relationships([("a", "styles", "styles.xml"), ("b", "sharedStrings", "/xl/strings.xml"), .. sheets.Select((_, i) => ($"s{i}", "worksheet", $"sheet{i}.xml"))])),
        ("xl/styles.xml", $"<styleSheet>{styles}</styleSheet>"),
        ("xl/strings.xml", $"<sst>{strings}</sst>"),
        .. sheets.Select((s, i) => ($"xl/sheet{i}.xml", $"<worksheet><sheetData>{s.Rows}</sheetData></worksheet>")),
    ]);

    /// <param name="type">The last word of the media type: text, spreadsheet, presentation, graphics.</param>
    /// <param name="body">Elements in office:body.</param>
    public static byte[] OpenDocument(string type, string body, string styles = "", string automatic = "") => DocxWriter.Zip(
    [
        ("mimetype", $"application/vnd.oasis.opendocument.{type}"),
        ("content.xml", $"<office:document-content {OpenNamespaces}><office:automatic-styles>{automatic}</office:automatic-styles><office:body>{body}</office:body></office:document-content>"),
        ("styles.xml", $"<office:document-styles {OpenNamespaces}>{styles}</office:document-styles>"),
    ]);

    /// <summary>A message of Outlook: properties by number and type, such as <c>1000001F</c>.</summary>
    public static byte[] Msg(params (string Property, byte[] Value)[] properties) => CompoundWriter.Write(
        [("__properties_version1.0", new byte[32]), .. properties.Select(p => ($"{(p.Property.Contains('/', StringComparison.Ordinal) ? "" : "__substg1.0_")}{p.Property}", p.Value))]);

    /// <summary>A workbook of Excel 5 (BIFF5) with one sheet of text cells, without a container.</summary>
    public static byte[] Biff(string sheet, params (int Row, int Column, string Text)[] cells)
    {
        byte[] begin = [0x09, 0x08, 0x08, 0, 0, 5];
        byte[] name = [(byte)sheet.Length, .. Encoding.Latin1.GetBytes(sheet)];
        var offset = 12 + 4 + 6 + name.Length + 4;
        byte[] workbook = [.. begin, 5, 0, 0, 0, 0, 0, 0x85, 0, (byte)(6 + name.Length), 0, (byte)offset, 0, 0, 0, 0, 0, .. name, 0x0A, 0, 0, 0];
        var rows = cells.SelectMany(c => (byte[])
        [
            0x04, 0x02, (byte)(8 + c.Text.Length), 0, (byte)c.Row, 0, (byte)c.Column, 0, 0, 0, (byte)c.Text.Length, 0, .. Encoding.Latin1.GetBytes(c.Text),
        ]);
        return [.. workbook, .. begin, 0x10, 0, 0, 0, 0, 0, .. rows, 0x0A, 0, 0, 0];
    }

    private const string OpenNamespaces =
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
        + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
        + "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' "
        + "xmlns:presentation='urn:oasis:names:tc:opendocument:xmlns:presentation:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/'";

    private static string Relationships(params (string Id, string Type, string Target)[] all) =>
        $"<Relationships {Package}>{string.Concat(all.Select(r => $"<Relationship Id='{r.Id}' Type='{Kind}/{r.Type}' Target='{r.Target}'/>"))}</Relationships>";
}
