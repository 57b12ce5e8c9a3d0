using Steunpakket.Extraction.Ocr;
using Xunit;

namespace Steunpakket.Extraction.Tests.Ocr;

public sealed class OcrPatienceTests
{
    [Theory]
    [InlineData("hhhhhhh", "hhhhh..")]
    [InlineData("hhhhthhhhthh", "hhhhthhhhthh")]
    [InlineData("hhhhfhhhhhtt", "hhhhfhhhhh..")]
    public async Task Pages_are_given_up_after_five_in_a_row_that_hang(string pages, string tried)
    {
        var source = new Source(pages);
        var patience = new OcrPatience();
        for (var number = 1; number <= pages.Length; number++)
        {
            var page = await patience.RecogniseAsync(source, number, CancellationToken.None);

            Assert.Equal(number, page.Number);
            Assert.Equal(tried[number - 1] is 'h' or '.', page.Reason == NotReadReason.Timeout);
        }

        Assert.Equal(tried.TrimEnd('.'), source.Tried);
    }

    /// <param name="pages">A letter each: h hangs, f fails otherwise, t is a text.</param>
    private sealed class Source(string pages) : IPageSource
    {
        public int Count => pages.Length;

        public string Tried { get; private set; } = "";

        public ValueTask<OcrPage> RecogniseAsync(int number, CancellationToken cancellationToken)
        {
            Tried += pages[number - 1];
            return ValueTask.FromResult(pages[number - 1] switch
            {
                'h' => OcrFailure.Page(NotReadReason.Timeout, "hangt"),
                'f' => OcrFailure.Page(NotReadReason.Corrupt, "stuk"),
                _ => new OcrPage(0, new PageText("tekst", 1)),
            });
        }
    }
}
