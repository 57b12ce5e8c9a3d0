using Steunpakket.Core.Texts.Pages;
using Xunit;

namespace Steunpakket.Extraction.Tests;

public sealed class DocumentJudgeTests
{
    private const string Apart = "b e s l u i t v a n d e r a a d v a n g i s t e r e n";

    private static readonly JudgeWords Words = TestWords.Of("besluit van de raad");

    [Fact]
    public void A_document_whose_only_letters_stand_in_running_lines_is_a_text()
    {
        Assert.Equal("text", Judge(new ExtractOptions(), new RawPage("Gemeente\n12"), new ShapedPage("12", "Gemeente")));
        Assert.Equal("empty", Judge(new ExtractOptions(), new RawPage("7\n12"), new ShapedPage("12", "7")));
    }

    [Theory]
    [InlineData(10, "text")]
    [InlineData(11, "needs_ocr")]
    public void How_many_letters_make_a_page_of_pictures_a_text_is_a_setting(int minLetters, string expected)
    {
        var options = new ExtractOptions { MinLettersPerPage = minLetters };

        Assert.Equal(expected, Judge(options, new RawPage("tienletter") { Pictured = 1 }, new ShapedPage("tienletter", "")));
    }

    [Fact]
    public void Letters_apart_are_what_the_page_shows_and_no_misread_font()
    {
        var raw = Raw(new RawPage(Apart) { Unmapped = 0 }, new RawPage("") { Unmapped = 50 }, new RawPage("Besluit") { Unmapped = 0 });

        Assert.Equal(1, new DocumentJudge(new ExtractOptions(), Words).Misread(raw));
    }

    private static string Judge(ExtractOptions options, RawPage page, ShapedPage shaped) => new DocumentJudge(options, Words).Judge(Raw(page), [shaped]).Word();

    private static RawPages Raw(params RawPage[] pages) => new(pages, new ExtractionEngine("none", "1"));
}
