using Steunpakket.Extraction.Ocr;
using Xunit;

namespace Steunpakket.Extraction.Tests.Ocr;

public sealed class OcrJudgeTests
{
    private const string Dutch = "gemeenteraad besluit jeugdzorg voorstel wijken gezinnen college inwoners begroting armoede";
    private const string Marks = "uajpjeg eBoapligb enosuedwoo yfijeveepeb ppioop puoojeqg uepiom fasjeaj epuozeb usyewob";
    private const string HalfDutch = "gemeenteraad besluit jeugdzorg voorstel wijken uajpjeg enosuedwoo yfijeveepeb puoojeqg fasjeaj";
    private const string LessDutch = "gemeenteraad besluit jeugdzorg voorstel usyewob uajpjeg enosuedwoo yfijeveepeb puoojeqg fasjeaj";

    private static readonly OcrJudge Judge = new(TestWords.Of(Dutch));

    [Theory]
    [InlineData(95, Dutch, 1.0)]
    [InlineData(30, Dutch, 1.0)] // a faint copy
    [InlineData(30, HalfDutch, 0.5)]
    [InlineData(80, Marks, 0.0)] // names, or another language
    [InlineData(80, "kort", null)]
    public void Text_is_kept_with_its_quality(double confidence, string text, double? quality)
    {
        var judged = Judge.Judge(Page(confidence, text));

        Assert.Equal((text, quality, (NotReadReason?)null), (judged.Text?.Text, judged.Text?.Quality, judged.Reason));
    }

    [Theory]
    [InlineData(26, Marks, "10 marks that make no words, recognised with a confidence of 26")]
    [InlineData(49, LessDutch, "10 marks that make no words, recognised with a confidence of 49")]
    [InlineData(49, "kort", "1 marks that make no words, recognised with a confidence of 49")]
    public void Marks_of_which_nobody_is_sure_and_that_are_no_words_are_illegible(double confidence, string text, string detail)
    {
        Assert.Equal(new OcrPage(3, null, NotReadReason.Illegible, detail), Judge.Judge(Page(confidence, text)));
    }

    [Fact]
    public void Without_word_lists_confidence_decides()
    {
        var judge = new OcrJudge(null);

        Assert.NotNull(judge.Judge(Page(50, Marks)).Text);
        Assert.Equal(NotReadReason.Illegible, judge.Judge(Page(49, Dutch)).Reason);
    }

    [Fact]
    public void What_has_no_text_keeps_its_reason()
    {
        var page = new OcrPage(1, null, NotReadReason.Timeout, "te lang");

        Assert.Same(page, Judge.Judge(page));
    }

    private static OcrPage Page(double confidence, string text) => new(3, new PageText(text, text.Split(' ').Length) { Confidence = confidence });
}
