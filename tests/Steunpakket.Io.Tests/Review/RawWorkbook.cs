using System.IO.Compression;

namespace Steunpakket.Io.Tests.Review;

/// <summary>A workbook written as bare XML, so that it is none of the library's making.</summary>
internal static class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <param name="sheets">Name and the XML of its rows.</param>
    /// <param name="shared">Items of the table of texts, as XML.</param>
    /// <param name="properties">XML before the sheets, such as the count of dates.</param>
    public static void Write(string path, IReadOnlyList<(string Name, string Rows)> sheets, string shared = "", string properties = "")
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        Add(zip, "[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            {string.Concat(numbers.Select(n => $"""<Override PartName="/xl/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""))}
            </Types>
            """);
        Add(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Add(zip, "xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            {string.Concat(numbers.Select(n => $"""<Relationship Id="rId{n}" Type="{Relations}/worksheet" Target="sheet{n}.xml"/>"""))}
            <Relationship Id="rId99" Type="{Relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>
            """);
        Add(zip, "xl/workbook.xml", $"""
            <workbook xmlns="{Main}" xmlns:r="{Relations}">{properties}<sheets>
            {string.Concat(sheets.Select((sheet, i) => $"""<sheet name="{sheet.Name}" sheetId="{i + 1}" r:id="rId{i + 1}"/>"""))}
            </sheets></workbook>
            """);
        Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{shared}</sst>""");
        foreach (var n in numbers)
        {
            Add(zip, $"xl/sheet{n}.xml", $"""<worksheet xmlns="{Main}"><sheetData>{sheets[n - 1].Rows}</sheetData></worksheet>""");
        }
    }

    /// <summary>A row of texts and, as they are, of cells that are XML.</summary>
    public static string Row(params string[] cells) =>
        $"<row>{string.Concat(cells.Select(cell => cell.StartsWith('<') ? cell : $"""<c t="inlineStr"><is><t>{cell}</t></is></c>"""))}</row>";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(xml);
    }
}
