using Steunpakket.Extraction.Pdf;
using Xunit;

namespace Steunpakket.Extraction.Tests.Pdf;

public sealed class PdfInfoTests
{
    [Theory]
    [InlineData("595.32 x 841.92 pts (A4)", 595.32, 841.92)]
    [InlineData("1e-05 x 1e-05 pts", 0.00001, 0.00001)]
    [InlineData("1.23457e+08 x 0.5 pts", 123457000, 0.5)]
    [InlineData("1e+59 x 1e+59 pts", 1e59, 1e59)]
    public void Sizes_are_read_however_small_or_large_they_are(string said, double width, double height)
    {
        Assert.Equal([width, height], PdfInfo.Numbers(Answer($"Page    1 size:  {said}"), "size")[1]);
    }

    [Theory]
    [InlineData("nan x inf pts")]
    [InlineData("1e+999 x 10 pts")]
    [InlineData("pts")]
    public void What_is_no_number_ends_the_numbers(string said)
    {
        Assert.Empty(PdfInfo.Numbers(Answer($"Page    1 size:  {said}"), "size")[1]);
    }

    [Fact]
    public void Each_page_has_the_numbers_of_its_own_line()
    {
        var answer = Answer("Page    1 size:  10 x 20 pts", "Page    1 rot:   90", "Page    3 size:  30 x 40 pts", "Page    3 CropBox:     -1.50     2.00    30.00    40.00");

        Assert.Equal([(1, "10 20"), (3, "30 40")], PdfInfo.Numbers(answer, "size").Select(page => (page.Key, string.Join(' ', page.Value))));
        Assert.Equal([90], PdfInfo.Numbers(answer, "rot")[1]);
        Assert.Equal([-1.5, 2, 30, 40], PdfInfo.Numbers(answer, "CropBox")[3]);
        Assert.Equal(3, PdfInfo.PageCount(answer));
    }

    [Fact]
    public void A_title_of_more_lines_makes_no_page()
    {
        var answer = "Title:           Besluit\nPages:           8\nPage    1 size:  5 x 5 pts\nPage    7 size:  5 x 5 pts\n" + Answer("Page    1 size:  10 x 20 pts");

        Assert.Equal([(1, "10 20")], PdfInfo.Numbers(answer, "size").Select(page => (page.Key, string.Join(' ', page.Value))));
        Assert.Equal(3, PdfInfo.PageCount(answer));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Pages:           veel\n")]
    [InlineData("Pages:           99999999999999999999\n")]
    public void Without_a_number_of_pages_there_is_none(string answer)
    {
        Assert.Equal(0, PdfInfo.PageCount(answer));
    }

    private static string Answer(params string[] lines) => $"Pages:           3\nEncrypted:       no\n{string.Join('\n', lines)}\nFile size:       558 bytes\n";
}
