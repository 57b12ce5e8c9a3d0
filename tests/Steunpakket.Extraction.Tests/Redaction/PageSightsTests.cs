using System.Text;
using Steunpakket.Core.Texts;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Redaction;
using Xunit;

namespace Steunpakket.Extraction.Tests.Redaction;

public sealed class PageSightsTests : IDisposable
{
    private const string Line = "BT /F1 11 Tf 50 700 Td (Aanvraag van Janneke Modaal over opvang) Tj ET ";

    // Where 'Janneke Modaal' stands in the line, letters only: a person draws no bar by the metrics of a font.
    private const string Bar = "115 699 84 9 re f ";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("0 g " + Bar)]
    [InlineData("1 g " + Bar)]
    [InlineData("1 0.8 0 rg " + Bar)]
    public async Task Words_under_a_bar_are_not_shown(string bar)
    {
        Assert.Equal("Aanvraag van ███ over [opvang]", await ShownAsync(Line + bar));
    }

    [Theory]
    [InlineData("1 g " + Line)]
    [InlineData("0.2 0.4 0.6 rg 0 650 595 100 re f " + Line)]
    [InlineData("3 Tr " + Line)]
    public async Task Text_in_the_colour_of_its_ground_and_invisible_text_are_not_shown(string content)
    {
        Assert.Null(await ShownAsync(content));
    }

    [Theory]
    [InlineData(Line)]
    [InlineData("0.9 g " + Line)]
    [InlineData("0 0 0.5 rg 0 650 595 100 re f 1 g " + Line)]
    [InlineData("BT /F1 4 Tf 50 700 Td (Aanvraag van Janneke Modaal over opvang) Tj ET")]
    [InlineData("BT /F1 11 Tf 0 1 -1 0 300 100 Tm (Aanvraag van Janneke Modaal over opvang) Tj ET")]
    [InlineData("BT /F1 11 Tf 3 Tc 50 700 Td (Aanvraag van Janneke Modaal over opvang) Tj ET")]
    [InlineData("0.8 g " + Bar + "0 g " + Line)]
    public async Task What_can_be_read_is_shown_whatever_its_colour_size_and_direction(string content)
    {
        Assert.Equal("Aanvraag van Janneke Modaal over [opvang]", await ShownAsync(content));
    }

    [Fact]
    public async Task Text_that_was_recognised_in_a_picture_is_seen_as_the_picture_shows_it()
    {
        // Stripes stand for the ink of a scan; the invisible text above them is what was recognised.
        var stripes = string.Concat(Enumerable.Range(0, 60).Select(stripe => $"{48 + (4 * stripe)} 690 2 20 re f "));

        Assert.Equal("Aanvraag van Janneke Modaal over [opvang]", await ShownAsync($"0.3 g {stripes} BT 3 Tr /F1 11 Tf 50 700 Td (Aanvraag van Janneke Modaal over opvang) Tj ET"));
        Assert.Equal("Aanvraag van ███ over [opvang]", await ShownAsync($"0.3 g {stripes} 0 g {Bar} BT 3 Tr /F1 11 Tf 50 700 Td (Aanvraag van Janneke Modaal over opvang) Tj ET"));
    }

    [Fact]
    public async Task Pages_that_are_turned_are_looked_at_as_they_are_shown()
    {
        var pdf = Encoding.Latin1.GetString(PdfWriter.Contents("/WinAnsiEncoding", Line + "0 g " + Bar)).Replace("/MediaBox", "/Rotate 90 /MediaBox", StringComparison.Ordinal);

        Assert.Equal("Aanvraag van ███ over [opvang]", await ShownAsync(Encoding.Latin1.GetBytes(pdf)));
    }

    [Fact]
    public async Task A_word_that_stands_hidden_and_seen_is_told_by_what_is_around_it()
    {
        var content = Line + "0 g " + Bar + "BT /F1 11 Tf 50 600 Td (Raadslid Modaal spreekt over opvang) Tj ET";

        Assert.Equal("Raadslid Modaal spreekt over [opvang]", await ShownAsync(content, "Raadslid Modaal spreekt over "));
        Assert.Equal("van ███ over [opvang]", await ShownAsync(content, "van Janneke Modaal over "));
        Assert.Equal("███ [opvang]", await ShownAsync(content, "Modaal "));
    }

    [Fact]
    public async Task Words_that_are_nowhere_on_the_page_are_hidden_where_others_are_and_shown_where_none_is()
    {
        Assert.Equal("███ over [opvang]", await ShownAsync(Line + "0 g " + Bar, "Pietersen over "));
        Assert.Equal("Pietersen over [opvang]", await ShownAsync(Line, "Pietersen over "));
    }

    [Fact]
    public async Task A_page_that_is_not_there_or_cannot_be_drawn_in_time_is_not_seen()
    {
        Assert.Null(await SightAsync(PdfWriter.Pages(["een"]), 2));
        Assert.Null(await SightAsync("%PDF-1.4 niets"u8.ToArray()));
        Assert.Null(await SightAsync(PdfWriter.Laughing(), options: new PdfOptions { TimeoutSeconds = 1, CpuSeconds = 1 }));
        Assert.Null(await SightAsync(Encoding.Latin1.GetBytes(
            Encoding.Latin1.GetString(PdfWriter.Pages(["een"])).Replace("595 842", "14000 9000", StringComparison.Ordinal))));
    }

    private async Task<string?> ShownAsync(string content, string left = "Aanvraag van Janneke Modaal over ") =>
        await ShownAsync(PdfWriter.Contents("/WinAnsiEncoding", content), left);

    private async Task<string?> ShownAsync(byte[] pdf, string left = "Aanvraag van Janneke Modaal over ")
    {
        var sight = await SightAsync(pdf);
        var shown = Assert.IsType<PageSight>(sight).Show(new PagePassage("d p. 1", "d", 1) { Left = left, Term = "opvang" });
        return shown is null ? null : $"{shown.Left}[{shown.Term}]{shown.Right}";
    }

    private async Task<PageSight?> SightAsync(byte[] pdf, int page = 1, PdfOptions? options = null)
    {
        var sights = new PageSights(await Extracting.PopplerAsync(), options ?? new PdfOptions());
        return await sights.LookAsync(_folder.Write("d.pdf", pdf), page, CancellationToken.None);
    }
}
