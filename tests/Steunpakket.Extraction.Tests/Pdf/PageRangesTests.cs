using Steunpakket.Extraction.Pdf;
using Xunit;

namespace Steunpakket.Extraction.Tests.Pdf;

public sealed class PageRangesTests
{
    [Fact]
    public void Ranges_hold_all_pages_and_are_few()
    {
        var random = new Random(6);
        for (var round = 0; round < 500; round++)
        {
            int[] pages = [.. Enumerable.Range(0, 1 + random.Next(40)).Select(_ => 1 + random.Next(random.Next(2) == 0 ? 30 : 2000)).Distinct().Order()];

            var ranges = PageRanges.Of(pages);

            Assert.InRange(ranges.Count, 1, 4);
            Assert.All(pages, page => Assert.Single(ranges, range => range.First <= page && page <= range.Last));
            Assert.All(ranges, range => Assert.True(pages.Contains(range.First) && pages.Contains(range.Last)));
        }
    }

    [Fact]
    public void Pages_far_apart_are_asked_for_by_themselves() => Assert.Equal([(1, 17), (40, 40)], PageRanges.Of([1, 17, 40]));
}
