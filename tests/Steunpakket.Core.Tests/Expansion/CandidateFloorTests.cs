using Steunpakket.Core.Expansion;
using Xunit;

namespace Steunpakket.Core.Tests.Expansion;

public sealed class CandidateFloorTests
{
    [Theory]
    [InlineData(0, 0, 5, 1)]
    [InlineData(1_000, 1, 5, 1)]
    [InlineData(1_000, 25, 5, 2)]
    [InlineData(200_000, 500, 11, 3)]
    [InlineData(12_500_000, 50_000, 30, 6)]
    [InlineData(300_000_000, 119_000, 66, 13)]
    public void Grows_with_the_corpus_and_never_beyond_what_it_holds(long tokens, int documents, int count, int inDocuments)
    {
        Assert.Equal(new CandidateFloor(count, inDocuments), CandidateFloor.Of(new CandidateOptions(), tokens, documents));
    }

    [Fact]
    public void What_a_person_asks_for_wins()
    {
        Assert.Equal(new CandidateFloor(7, 40), CandidateFloor.Of(new CandidateOptions { MinCount = 7, MinDocuments = 40 }, 12_500_000, 10));
        Assert.Equal(new CandidateFloor(200, 40), CandidateFloor.Of(new CandidateOptions { MinCount = 200 }, 12_500_000, 10_000));
    }
}
