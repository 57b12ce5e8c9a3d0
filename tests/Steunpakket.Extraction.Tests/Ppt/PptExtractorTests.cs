using Xunit;

namespace Steunpakket.Extraction.Tests.Ppt;

public sealed class PptExtractorTests
{
    [Fact]
    public async Task Slides_are_pages_in_order_with_text_boxes_and_their_own_notes()
    {
        var ppt = PptWriter.Write(("Jeugd\rzorg", "kader", ""), ("Wonen\u000Bhier", "*", "zeg dit"), ("één", "", ""));

        Assert.Equal(["Jeugd\n\nzorg\n\nkader", "Wonen\nhier\n\nzeg dit", "één"], (await Extracting.ExtractAsync(ppt)).PagesOrReason());
    }

    [Fact]
    public async Task A_show_without_a_document_is_corrupt()
    {
        Assert.Equal(["corrupt: InvalidDataException"], (await Extracting.ExtractAsync(CompoundWriter.Write(("PowerPoint Document", new byte[100])))).PagesOrReason());
    }

    [Fact]
    public async Task Records_nested_without_end_and_as_long_as_they_like_have_an_outcome()
    {
        var nested = Enumerable.Repeat<byte[]>([0x0F, 0, 0xE8, 0x03, 0xFF, 0xFF, 0xFF, 0x7F], 100_000).SelectMany(b => b).ToArray();

        Assert.Equal(["empty: no letters"], (await Extracting.ExtractAsync(CompoundWriter.Write(("PowerPoint Document", nested)))).PagesOrReason());
    }
}
