using System.Text;

namespace Steunpakket.TestSupport.Hostile;

/// <summary>A small valid file of every kind that is read in this process.</summary>
internal static class Seeds
{
    public static IReadOnlyList<(string Kind, byte[] Bytes)> All { get; } =
    [
        ("docx", DocxWriter.Write("<w:tbl><w:tr><w:tc>" + DocxWriter.Paragraph("jeugd") + "</w:tc></w:tr></w:tbl>" + DocxWriter.Paragraph("zorg"), ("header", DocxWriter.Paragraph("kop")))),
        ("doc", DocWriter.Write("a\u0007b\u0007\u0007\u0013 HYPERLINK \u0014één\u0015 besluit\r", "noot\r", deleted: "b", rowEnds: [4])),
        ("rtf", Encoding.Latin1.GetBytes(@"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset238 A;}}\f0 caf\'e9 \u233?{\*\x y}{\footnote noot}\cell\row\par\page besluit\bin2 xx}")),
        ("odt", OfficeWriter.OpenDocument("text", "<office:text><text:p>een<text:note><text:note-body><text:p>noot</text:p></text:note-body></text:note></text:p><table:table><table:table-row><table:table-cell><text:p>cel</text:p></table:table-cell></table:table-row></table:table></office:text>")),
        ("ods", OfficeWriter.OpenDocument("spreadsheet", "<office:spreadsheet><table:table><table:table-row><table:table-cell><text:p>cel</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>")),
        ("pptx", OfficeWriter.Pptx((OfficeWriter.Shape("een"), OfficeWriter.Shape("noot")), (OfficeWriter.Shape("twee"), ""))),
        ("ppt", PptWriter.Write(("Jeugd", "kader", "noot"), ("Wonen", "", ""))),
        ("xlsx", OfficeWriter.Xlsx([("Blad", "<row><c t='s'><v>0</v></c><c s='1'><v>43831</v></c></row>")], "<cellXfs><xf/><xf numFmtId='14'/></cellXfs>", "<si><t>tekst</t></si>")),
        ("xls", CompoundWriter.Write(("Book", OfficeWriter.Biff("Blad", (0, 0, "tekst"), (3, 2, "meer"))))),
        ("html", "<html><body><p>een<table><tr><td>twee<td hidden>drie</table>"u8.ToArray()),
        ("text", "Besluitenlijst\n\nden raad besluit\fpagina twee"u8.ToArray()),
        ("message/rfc822", Encoding.UTF8.GetBytes("From: a\nSubject: =?utf-8?Q?caf=C3=A9?=\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nromp\n--x\nContent-Disposition: attachment; filename*0*=utf-8''a%20; filename*1=b\nContent-Transfer-Encoding: base64\n\nSm9uZ2VyZW4=\n--x--\n")),
        ("msg", OfficeWriter.Msg(("0037001F", Encoding.Unicode.GetBytes("Motie")), ("10090102", [0, 0, 0, 0, 0, 0, 0, 0, 0x4C, 0x5A, 0x46, 0x75, 0, 0, 0, 0, 0, .. @"{\rtf1 "u8, 0x01, 0x00, 0x3F, .. "tekst}"u8]),
            ("__attach_version1.0_#00000000/__substg1.0_37010102", "bijlage"u8.ToArray()))),
        ("zip", DocxWriter.Zip([("a.txt", "besluit"), ("b.html", "<p>twee"), ("c.rtf", @"{\rtf1 drie}")])),
        ("zip", Containers.Zip(("a.txt", "besluit"u8.ToArray()), ("b.png", GreyPicture.Noise(8, 8, seed: 1).Png()), ("c.tif", GreyPicture.Tiff(GreyPicture.Noise(8, 8, seed: 2), GreyPicture.Noise(8, 8, seed: 3))))),
    ];
}
