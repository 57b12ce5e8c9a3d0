using Steunpakket.Extraction;
using Steunpakket.Extraction.Ocr;

namespace Steunpakket.TestSupport;

/// <summary>A shell script in the place of Tesseract.</summary>
internal static class FakeTesseract
{
    /// <summary>Recognises in a picture its checksum and the number of the page.</summary>
    public const string Checksums = """
        for a; do case $a in tessedit_page_number=*) page=p${a#*=};; esac; done
        if [ "$1" = stdin ]; then sum=$(cksum); else sum=$(cksum < "$1"); fi
        printf 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n'
        printf '5\t1\t1\t1\t1\t1\t0\t0\t10\t10\t90\tsom%s%s\n' "${sum%% *}" "$page"
        """;

    /// <param name="languages">That it says it has.</param>
    public static async Task<OcrTools> ToolsAsync(TestFolder folder, string script, params string[] languages)
    {
        var drawing = (await Extracting.PopplerAsync()).PdfToPpm;
        return new OcrTools(
            new TesseractTool(folder.WriteScript("tesseract", script), "0", languages, null),
            Path.Combine(Path.GetDirectoryName(drawing)!, "pdfinfo"),
            drawing,
            new ExtractionEngine(OcrEngine.Name, "0"));
    }
}
