using System.Globalization;
using System.Text;

namespace Steunpakket.TestSupport;

/// <summary>Writes the smallest PDF that shows given lines.</summary>
internal static class PdfWriter
{
    /// <summary>White, half the page, as a scanner makes it.</summary>
    public static string Picture { get; } = PictureOf(500, 700);

    private const string WinAnsi = "/WinAnsiEncoding";

    /// <param name="pages">Each a number of lines in Latin-1, without parentheses and backslashes.</param>
    public static byte[] Pages(params string[][] pages) => Contents(WinAnsi, [.. pages.Select(Content)]);

    /// <param name="width">Of the picture on the page, in points; the height likewise.</param>
    /// <param name="pixelsAnInch">How fine it is.</param>
    public static string PictureOf(int width, int height, int pixelsAnInch = 72)
    {
        const int Run = 128; // of one byte, in two: run length encoding
        var (across, down) = (width * pixelsAnInch / 72, height * pixelsAnInch / 72);
        var runs = ((across + 7) / 8 * down / Run) + 1;
        return $"q {width} 0 0 {height} 50 50 cm BI /W {across} /H {down} /CS /G /BPC 1 /F [/AHx /RL] ID {string.Concat(Enumerable.Repeat("81FF", runs))}80> EI Q";
    }

    /// <summary>A page that is one picture, as a scanner makes it.</summary>
    public static byte[] Scan() => Contents(WinAnsi, Picture);

    /// <summary>A page a picture, filling it.</summary>
    /// <param name="dpi">Which gives the page its size.</param>
    public static byte[] Scans(int dpi, params GreyPicture[] pictures)
    {
        var objects = Document(0, WinAnsi);
        var kids = new List<string>();
        foreach (var picture in pictures)
        {
            var pixels = Encoding.Latin1.GetString(GreyPicture.Packed(picture.Pixels));
            var (width, height) = (picture.Width * 72 / dpi, picture.Height * 72 / dpi);
            kids.Add($"{objects.Count + 1} 0 R");
            Add(objects, $"q {width} 0 0 {height} 0 0 cm /X Do Q", $"/XObject << /X {objects.Count + 3} 0 R >>", $"{width} {height}");
            objects.Add($"<< /Type /XObject /Subtype /Image /Width {picture.Width} /Height {picture.Height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length {pixels.Length} >>\nstream\n{pixels}\nendstream");
        }

        objects[1] = $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids)}] >>";
        return Encoding.Latin1.GetBytes(Join(objects));
    }

    /// <summary>A page of that size in points.</summary>
    public static byte[] Sized(string size, string line)
    {
        var objects = Document(1, WinAnsi);
        Add(objects, $"BT /F1 {size.Split(' ')[0]} Tf 1 0 0 1 0 50 Tm 0.01 0 0 0.01 72 72 Tm ({line}) Tj ET", "/Font << /F1 3 0 R >>", size);
        return Encoding.Latin1.GetBytes(Join(objects));
    }

    /// <summary>A page of forms that each show the next one twice, 30 deep: a thousand million times the same word.</summary>
    public static byte[] Laughing()
    {
        const int Deep = 30;
        var objects = Document(1, WinAnsi);
        Add(objects, "/X Do /X Do", $"/XObject << /X {objects.Count + 3} 0 R >>");
        for (var i = 0; i < Deep; i++)
        {
            objects.Add(Form("/X Do /X Do", $"/XObject << /X {objects.Count + 2} 0 R >>"));
        }

        objects.Add(Form("BT /F1 12 Tf (lach) Tj ET", "/Font << /F1 3 0 R >>"));
        return Encoding.Latin1.GetBytes(Join(objects));
    }

    private static string Content(string[] lines) =>
        "BT /F1 12 Tf 50 750 Td 14 TL " + string.Concat(lines.Select(l => $"({l}) Tj T* ")) + "ET";

    /// <summary>A page below so many levels of the page tree.</summary>
    public static byte[] Deep(int levels, string line)
    {
        var objects = Document(1, WinAnsi);
        for (var i = 0; i < levels; i++)
        {
            objects.Add($"<< /Type /Pages /Count 1 /Parent {(i == 0 ? 2 : objects.Count)} 0 R /Kids [{objects.Count + 2} 0 R] >>");
        }

        Add(objects, Content([line]), "/Font << /F1 3 0 R >>");
        return Encoding.Latin1.GetBytes(Join(objects));
    }

    /// <param name="encoding">Of the one font, F1: a name or a dictionary.</param>
    /// <param name="contents">A stream of operations a page.</param>
    public static byte[] Contents(string encoding, params string[] contents)
    {
        var objects = Document(contents.Length, encoding);
        foreach (var content in contents)
        {
            Add(objects, content, "/Font << /F1 3 0 R >>");
        }

        return Encoding.Latin1.GetBytes(Join(objects));
    }

    /// <summary>Pages whose font says that it shows other characters than it does.</summary>
    /// <param name="told">What it says of each letter a to z.</param>
    public static byte[] Lying(Func<char, char> told, params string[][] pages)
    {
        var objects = Document(pages.Length, $"{WinAnsi} /ToUnicode {4 + (2 * pages.Length)} 0 R");
        foreach (var page in pages)
        {
            Add(objects, Content(page), "/Font << /F1 3 0 R >>");
        }

        var map = string.Join('\n', Enumerable.Range('a', 26).Select(c => string.Create(CultureInfo.InvariantCulture, $"<{c:X2}> <{(int)told((char)c):X4}>")));
        var stream = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Lying def /CMapType 2 def "
            + $"1 begincodespacerange <00> <FF> endcodespacerange\n26 beginbfchar\n{map}\nendbfchar\nendcmap CMapName currentdict /CMap defineresource pop end end";
        objects.Add($"<< /Length {stream.Length} >>\nstream\n{stream}\nendstream");
        return Encoding.Latin1.GetBytes(Join(objects));
    }

    private static List<string> Document(int pages, string encoding) =>
    [
        "<< /Type /Catalog /Pages 2 0 R >>",
        $"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(0, pages).Select(i => $"{4 + (2 * i)} 0 R"))}] >>",
        $"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding {encoding} >>",
    ];

    private static void Add(List<string> objects, string content, string resources, string size = "595 842")
    {
        objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size}] /Resources << {resources} >> /Contents {objects.Count + 2} 0 R >>");
        objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
    }

    private static string Form(string content, string resources) =>
        $"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << {resources} >> /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static string Join(List<string> objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();

        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(o => pdf.Append(CultureInfo.InvariantCulture, $"{o:D10} 00000 n \n"));
        return pdf.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").ToString();
    }
}
