using Steunpakket.Extraction.Pdf;
using Xunit;

namespace Steunpakket.Extraction.Tests.Pdf;

public sealed class PdfWithFallbackTests
{
    private const string Long = "Een bladzijde met beslist meer dan vijftig letters, zoals elke gewone bladzijde.";

    private static readonly DocumentJudge Judge = new(new ExtractOptions(), TestWords.Of(Long));

    [Fact]
    public async Task What_the_first_engine_reads_is_never_shown_to_the_other()
    {
        var read = await ExtractAsync(Pages(new RawPage(Long, 0), new RawPage("", 1)), Pages(new RawPage(Long + Long)));

        Assert.Equal("eerste", Assert.IsType<ExtractionResult<RawPages>.Read>(read).Item.Engine.Name);
    }

    [Fact]
    public async Task A_page_of_text_is_not_lost_because_the_other_engine_reads_nothing()
    {
        var read = await ExtractAsync(Pages(new RawPage(Long, 0), new RawPage("", 0)), Other(NotReadReason.Corrupt));

        Assert.Equal("eerste", Assert.IsType<ExtractionResult<RawPages>.Read>(read).Item.Engine.Name);
    }

    [Fact]
    public async Task Blank_pages_of_a_file_that_the_other_engine_calls_broken_are_broken()
    {
        Assert.Equal(Other(NotReadReason.Corrupt), await ExtractAsync(Pages(new RawPage("x", 0)), Other(NotReadReason.Corrupt)));
    }

    [Theory]
    [InlineData(NotReadReason.Corrupt, "eerste: corrupt, waarom")]
    [InlineData(NotReadReason.Timeout, "eerste: timeout, waarom")]
    [InlineData(NotReadReason.Encrypted, "eerste: encrypted, waarom")]
    public async Task What_the_first_engine_cannot_read_the_other_gets_and_the_reason_is_kept(NotReadReason reason, string expected)
    {
        var read = await ExtractAsync(Other(reason), Pages(new RawPage("van de ander")));

        var raw = Assert.IsType<ExtractionResult<RawPages>.Read>(read).Item;
        Assert.Equal(("tweede", expected), (raw.Engine.Name, raw.Fallback));
    }

    [Fact]
    public async Task What_neither_reads_has_the_others_reason()
    {
        Assert.Equal(Other(NotReadReason.Encrypted), await ExtractAsync(Other(NotReadReason.Corrupt), Other(NotReadReason.Encrypted)));
    }

    [Fact]
    public async Task Pictures_without_text_need_ocr_and_no_other_engine()
    {
        var read = await ExtractAsync(Pages(new RawPage("1", 1), new RawPage("2", 0)), Pages(new RawPage(Long)));

        Assert.Equal("eerste", Assert.IsType<ExtractionResult<RawPages>.Read>(read).Item.Engine.Name);
    }

    [Fact]
    public async Task Letters_that_make_no_words_are_looked_at_again_and_the_better_text_stands()
    {
        var garbled = new RawPage(string.Concat(Enumerable.Repeat("ql xvzkq wqvpz tqxz jqkzx vwqx ", 10)), 0, 0);
        var good = new RawPage(Long, 0, 0);

        var better = Assert.IsType<ExtractionResult<RawPages>.Read>(await ExtractAsync(Pages(good, garbled), Pages(good, good))).Item;
        var same = Assert.IsType<ExtractionResult<RawPages>.Read>(await ExtractAsync(Pages(good, garbled), Pages(good, garbled with { Text = garbled.Text + garbled.Text }))).Item;

        Assert.Equal(("tweede", "eerste: text that cannot be right on 1 of 2 pages"), (better.Engine.Name, better.Fallback));
        Assert.Equal(("eerste", null), (same.Engine.Name, same.Fallback));
    }

    [Fact]
    public async Task Little_text_without_pictures_is_looked_at_again_and_the_longer_text_stands()
    {
        var little = Pages(new RawPage("weinig", 0), new RawPage("", 0));

        var longer = Assert.IsType<ExtractionResult<RawPages>.Read>(await ExtractAsync(little, Pages(new RawPage(Long)))).Item;
        var same = Assert.IsType<ExtractionResult<RawPages>.Read>(await ExtractAsync(little, Pages(new RawPage("weinig")))).Item;

        Assert.Equal(("tweede", "eerste: fewer than 50 letters on pages without pictures"), (longer.Engine.Name, longer.Fallback));
        Assert.Equal(("eerste", null), (same.Engine.Name, same.Fallback));
    }

    [Fact]
    public async Task Pages_with_pictures_do_not_hide_that_the_others_gave_nothing()
    {
        var half = Pages(new RawPage(Long, 1), new RawPage("", 0), new RawPage("", 0));

        var read = Assert.IsType<ExtractionResult<RawPages>.Read>(await ExtractAsync(half, Pages(new RawPage(Long), new RawPage(Long), new RawPage(Long)))).Item;

        Assert.Equal("tweede", read.Engine.Name);
    }

    [Fact]
    public void Both_engines_are_in_the_version()
    {
        var engine = new PdfWithFallback(new Fake("eerste", Other(NotReadReason.Corrupt)), new Fake("tweede", Other(NotReadReason.Corrupt)), Judge, 50).Engine;

        Assert.Equal("eerste 1, else tweede 1", engine.ToString());
    }

    private static ExtractionResult<RawPages> Other(NotReadReason reason) => new ExtractionResult<RawPages>.NotRead(reason, "waarom");

    private static ExtractionResult<RawPages> Pages(params RawPage[] pages) =>
        new ExtractionResult<RawPages>.Read(new RawPages(pages, new ExtractionEngine("", "1")));

    private static async Task<ExtractionResult<RawPages>> ExtractAsync(ExtractionResult<RawPages> first, ExtractionResult<RawPages> second) =>
        await new PdfWithFallback(new Fake("eerste", first), new Fake("tweede", second), Judge, 50).ExtractAsync("x", CancellationToken.None);

    private sealed class Fake(string name, ExtractionResult<RawPages> result) : IPageExtractor
    {
        public IReadOnlyList<string> Reads => ["pdf"];

        public ExtractionEngine Engine { get; } = new(name, "1");

        public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken) => ValueTask.FromResult(
            result is ExtractionResult<RawPages>.Read(var raw) ? new ExtractionResult<RawPages>.Read(raw with { Engine = Engine }) : result);
    }
}
