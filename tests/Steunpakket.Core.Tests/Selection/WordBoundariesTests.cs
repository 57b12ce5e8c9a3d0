using Steunpakket.Core.Selection;
using Xunit;

namespace Steunpakket.Core.Tests.Selection;

public sealed class WordBoundariesTests
{
    [Theory]
    [InlineData((byte)'a')]
    [InlineData((byte)'-')]
    public void Vectors_give_what_single_bytes_give(byte extra)
    {
        var random = new Random(1);
        for (var round = 0; round < 1000; round++)
        {
            var block = new byte[WordBoundaries.BlockSize];
            random.NextBytes(block);
            byte[] other = [.. block];
            var words = WordBoundaries.FoldBytes(other, extra, out var wide);
            Assert.Equal((words, wide), (WordBoundaries.FoldBlock(block, extra, out var wideToo), wideToo));
            Assert.Equal(other, block);
        }
    }
}
