using System.Globalization;
using System.Text;
using Steunpakket.Core.Texts;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Redaction;
using Xunit;

namespace Steunpakket.Extraction.Tests.Redaction;

/// <summary>Pages of which only a part is shown: the rest stays in the file, and pdftotext reads it.</summary>
public sealed class CroppedPagesTests : IDisposable
{
    // Each word from its own place: 'Janneke' from 100 to 140 and 'opvang' from 200 to 235, between 297 and 308 upwards.
    private const string Words = "BT /F1 11 Tf 1 0 0 1 100 300 Tm (Janneke) Tj 1 0 0 1 200 300 Tm (opvang) Tj ET ";
    private const string Whole = "Janneke [opvang]";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, int> PagesTurned
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var media in new[] { "0 0 595 842", "-50 -20 545 822", "40.5 30.25 400 500" })
            {
                foreach (var turn in new[] { 0, 90, 180, 270, -90 })
                {
                    data.Add(media, turn);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PagesTurned))]
    public async Task Words_outside_the_part_that_is_shown_are_hidden_wherever_the_page_begins_and_however_it_is_turned(string media, int turn)
    {
        Assert.Equal("███ [opvang]", await ShownAsync(media, "170 200 300 400", turn));
        Assert.Null(await ShownAsync(media, "80 200 170 400", turn));
        Assert.Null(await ShownAsync(media, "80 320 300 400", turn));
        Assert.Null(await ShownAsync(media, "80 200 300 290", turn));
        Assert.Equal(Whole, await ShownAsync(media, "80 290 300 320", turn));
        Assert.Equal(Whole, await ShownAsync(media, "80.4 200.7 300.3 400.2", turn));
    }

    [Fact]
    public async Task A_word_that_is_cut_is_hidden_by_half_of_it()
    {
        Assert.Equal("███ [opvang]", await ShownAsync("0 0 595 842", "125 200 300 400"));
        Assert.Equal(Whole, await ShownAsync("0 0 595 842", "112 200 300 400"));
    }

    [Theory]
    [InlineData("100 200 100 400")]
    [InlineData("1000 1000 1100 1100")]
    public async Task Of_a_page_that_is_cropped_to_nothing_nothing_is_shown(string crop)
    {
        Assert.Null(await ShownAsync("0 0 595 842", crop));
    }

    [Theory]
    [InlineData("0 0 595 842")]
    [InlineData("-100 -100 900 900")]
    [InlineData("400 500 0 0")]
    public async Task A_box_that_cuts_no_word_off_hides_none(string crop)
    {
        Assert.Equal(Whole, await ShownAsync("0 0 595 842", crop));
    }

    [Fact]
    public async Task A_bar_on_a_cropped_page_hides_what_is_under_it()
    {
        Assert.Equal("███ [opvang]", await ShownAsync("0 0 595 842", "80 200 300 400", more: "0 g 98 296 45 13 re f"));
    }

    [Fact]
    public async Task A_page_that_is_not_cropped_is_asked_of_two_programs_only()
    {
        var tools = (await Extracting.PopplerAsync()) with { PdfInfo = _folder.WriteScript("pdfinfo", "exit 1") };
        var sights = new PageSights(tools, new PdfOptions());

        Assert.NotNull(await sights.LookAsync(Write("0 0 595.32 841.92", "0 0 595.32 841.92", 90, ""), 1, CancellationToken.None));
        Assert.Null(await sights.LookAsync(Write("0 0 595.32 841.92", "80 200 300 400", 90, ""), 1, CancellationToken.None));
    }

    [Theory]
    [InlineData("echo nonsense")]
    [InlineData("printf 'Pages: 1\\nPage 1 rot: 0\\nPage 1 MediaBox: 0 0 595 842\\n'")]
    [InlineData("printf 'Pages: 1\\nPage 1 rot: 0\\nPage 1 MediaBox: 0 0 595 842\\nPage 1 CropBox: 0 0 595 842\\n'")]
    [InlineData("printf 'Pages: 1\\nPage 2 rot: 0\\nPage 2 MediaBox: 0 0 595 842\\nPage 2 CropBox: 80 200 300 400\\n'")]
    public async Task A_cropped_page_of_which_the_part_shown_is_not_told_is_not_seen(string script)
    {
        var tools = (await Extracting.PopplerAsync()) with { PdfInfo = _folder.WriteScript("pdfinfo", script) };

        Assert.Null(await new PageSights(tools, new PdfOptions()).LookAsync(Write("0 0 595 842", "80 200 300 400", 0, ""), 1, CancellationToken.None));
    }

    private async Task<string?> ShownAsync(string media, string crop, int turn = 0, string more = "")
    {
        var sights = new PageSights(await Extracting.PopplerAsync(), new PdfOptions());
        var sight = await sights.LookAsync(Write(media, crop, turn, more), 1, CancellationToken.None);
        var shown = Assert.IsType<PageSight>(sight).Show(new PagePassage("d p. 1", "d", 1) { Left = "Janneke ", Term = "opvang" });
        return shown is null ? null : $"{shown.Left}[{shown.Term}]{shown.Right}";
    }

    private string Write(string media, string crop, int turn, string more)
    {
        var pdf = Encoding.Latin1.GetString(PdfWriter.Contents("/WinAnsiEncoding", Words + more))
            .Replace("/MediaBox [0 0 595 842]", string.Create(CultureInfo.InvariantCulture, $"/Rotate {turn} /MediaBox [{media}] /CropBox [{crop}]"), StringComparison.Ordinal);
        return _folder.Write("d.pdf", Encoding.Latin1.GetBytes(pdf));
    }
}
