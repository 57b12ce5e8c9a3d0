using Steunpakket.Extraction.Ocr;
using Xunit;

namespace Steunpakket.Extraction.Tests.Ocr;

/// <summary>When a page is looked at again for which way up it is, and what is kept then. A script says how sure it is either way.</summary>
[Collection(nameof(OneByOne))]
public sealed class TurnedPageTests : IDisposable
{
    private const string Both = "staand gedraaid";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(69, 80, "gedraaid", Both)]
    [InlineData(69, 68, "staand", Both)]
    [InlineData(69, 69, "staand", Both)]
    [InlineData(70, 95, "staand", "staand")]
    [InlineData(0, 1, "gedraaid", Both)]
    public async Task A_page_of_which_it_is_not_sure_is_looked_at_again_and_the_surer_text_is_kept(int upright, int turned, string text, string looks)
    {
        var page = await RecogniseAsync(Says(upright, turned), new OcrOptions(), "nld", "osd");

        Assert.Equal((text, looks), (page.Text?.Text, Looks()));
    }

    [Fact]
    public async Task A_second_look_that_fails_leaves_the_first()
    {
        var page = await RecogniseAsync("if [ $turned ]; then exit 3; fi\n" + Says(20, 95), new OcrOptions(), "nld", "osd");

        Assert.Equal(("staand", Both), (page.Text?.Text, Looks()));
    }

    [Fact]
    public async Task Without_the_data_that_tell_which_way_up_a_page_is_it_is_looked_at_once()
    {
        var page = await RecogniseAsync(Says(20, 95), new OcrOptions(), "nld");

        Assert.Equal(("staand", "staand"), (page.Text?.Text, Looks()));
    }

    [Fact]
    public async Task Both_looks_share_the_time_of_the_page()
    {
        var page = await RecogniseAsync("sleep 3\n" + Says(20, 95), new OcrOptions { TimeoutSeconds = 5 }, "nld", "osd");

        Assert.Equal(("staand", Both), (page.Text?.Text, Looks()));
    }

    private static string Says(int upright, int turned) => $"""
        if [ $turned ]; then word=gedraaid; sure={turned}; else word=staand; sure={upright}; fi
        printf 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n'
        printf '5\t1\t1\t1\t1\t1\t0\t0\t10\t10\t%s\t%s\n' $sure $word
        """;

    private async Task<OcrPage> RecogniseAsync(string script, OcrOptions options, params string[] languages)
    {
        var tools = await FakeTesseract.ToolsAsync(
            _folder, $"case \"$*\" in *'--psm 1 '*) turned=1; echo gedraaid;; *) echo staand;; esac >> '{_folder.Path}/looks'\n{script}", languages);
        return Assert.Single(await new OcrReader(tools, options).ReadAsync(GreyPicture.Noise(20, 30, seed: 1).Png()));
    }

    private string Looks() => string.Join(' ', File.ReadAllLines(Path.Combine(_folder.Path, "looks")));
}
