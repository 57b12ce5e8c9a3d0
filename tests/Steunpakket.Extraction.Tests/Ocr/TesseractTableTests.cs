using System.Text;
using Steunpakket.Extraction.Ocr;
using Xunit;

namespace Steunpakket.Extraction.Tests.Ocr;

public sealed class TesseractTableTests
{
    private const string Heading = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext";

    [Fact]
    public void Words_stand_on_their_lines_and_paragraphs_apart()
    {
        var (text, confidence) = Read("1\t1\t1\t1\t90\tDe", "1\t1\t1\t2\t90\traad", "1\t1\t2\t1\t90\tbesluit", "1\t2\t1\t1\t90\tAldus")!.Value;

        Assert.Equal("De raad\nbesluit\n\nAldus", text);
        Assert.Equal(90, confidence);
    }

    [Fact]
    public void A_long_word_counts_for_more_than_a_short_one_and_signs_for_nothing()
    {
        var (_, confidence) = Read("1\t1\t1\t1\t90\tabcd", "1\t1\t1\t2\t60.25\tef", "1\t1\t1\t3\t1\t--")!.Value;

        Assert.Equal(80.1, confidence); // (4 × 90 + 2 × 60.25) ÷ 6 = 80.083
    }

    [Fact]
    public void Without_letters_there_is_no_confidence()
    {
        Assert.Equal(("12 %", null), Read("1\t1\t1\t1\t90\t12", "1\t1\t1\t2\t90\t%"));
        Assert.Equal(("", null), TesseractTable.Read(Encoding.UTF8.GetBytes(Heading + "\n")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("rommel")]
    [InlineData(Heading + "\n5\t1\t1")]
    [InlineData(Heading + "\n5\t1\t1\t1\t1\t1\t0\t0\t9\t9\tNaN\twoord")]
    [InlineData(Heading + "\n5\t1\t1\t1\t1\t1\t0\t0\t9\t9\tveel\twoord")]
    public void What_is_no_such_table_gives_nothing(string table) => Assert.Null(TesseractTable.Read(Encoding.UTF8.GetBytes(table)));

    // Each word: block, paragraph, line, word, confidence, text.
    private static (string Text, double? Confidence)? Read(params string[] words)
    {
        var rows = words.Select(word => word.Split('\t')).Select(w => $"5\t1\t{w[0]}\t{w[1]}\t{w[2]}\t{w[3]}\t0\t0\t9\t9\t{w[4]}\t{w[5]}");
        return TesseractTable.Read(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Heading))));
    }
}
