using System.Text;
using Xunit;

namespace Steunpakket.Extraction.Tests.Text;

public sealed class PlainTextExtractorTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public async Task A_byte_order_mark_decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var result = await Extracting.ExtractAsync([.. encoding.GetPreamble(), .. encoding.GetBytes("één loket")]);

        Assert.Equal(["één loket"], result.PagesOrReason());
    }

    [Fact]
    public async Task Without_a_mark_valid_utf8_is_utf8_and_the_rest_windows_1252()
    {
        Assert.Equal(["één € loket"], (await Extracting.ExtractAsync("één € loket"u8.ToArray())).PagesOrReason());
        Assert.Equal(["één € loket"], (await Extracting.ExtractAsync([0xE9, 0xE9, (byte)'n', (byte)' ', 0x80, .. " loket"u8])).PagesOrReason());
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public async Task Wide_text_without_a_mark_is_told_by_its_zeros(string name)
    {
        Assert.Equal(["één loket voor de jeugd"], (await Extracting.ExtractAsync(Encoding.GetEncoding(name).GetBytes("één loket voor de jeugd"))).PagesOrReason());
    }

    [Theory]
    [InlineData(1252, "één coördinator, ‘café’ – € 5 naïef")]
    [InlineData(850, "één coördinator, café naïef geïnventariseerd")]
    [InlineData(10000, "één coördinator, café naïef geïnventariseerd")]
    [InlineData(1252, "geïnd")]
    [InlineData(1252, "“Motie” — €")]
    public async Task Text_of_before_Unicode_is_read_by_the_likeliest_code_page(int codePage, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);

        Assert.Equal([text], (await Extracting.ExtractAsync(bytes)).PagesOrReason());
    }

    [Fact]
    public async Task Form_feeds_split_pages()
    {
        Assert.Equal(["een", "", "drie"], (await Extracting.ExtractAsync("een\n\f\fdrie\f"u8.ToArray())).PagesOrReason());
    }

    [Theory]
    [InlineData(" \n ")]
    [InlineData("12 34 %")]
    public async Task A_text_without_letters_is_empty(string text)
    {
        Assert.Equal(["empty: no letters"], (await Extracting.ExtractAsync(Encoding.UTF8.GetBytes(text))).PagesOrReason());
    }

    [Fact]
    public async Task A_file_larger_than_allowed_is_too_large()
    {
        var result = await Extracting.ExtractAsync(Encoding.UTF8.GetBytes(new string('a', (1 << 20) + 1)), new ExtractOptions { MaxTextMegabytes = 1 });

        Assert.Equal(["too_large: a file of more than 1 MiB"], result.PagesOrReason());
    }
}
