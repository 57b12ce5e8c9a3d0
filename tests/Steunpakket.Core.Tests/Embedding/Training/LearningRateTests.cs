using Steunpakket.Core.Embedding.Training;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding.Training;

public sealed class LearningRateTests
{
    [Theory]
    [InlineData(0, 0.025)]
    [InlineData(250_000, 0.01875)]
    [InlineData(500_000, 0.0125)]
    [InlineData(999_999, 0.0000025)]
    [InlineData(1_000_000, 0.0000025)]
    [InlineData(5_000_000, 0.0000025)]
    public void It_falls_linearly_to_a_ten_thousandth(long read, double expected) =>
        Assert.Equal(expected, new LearningRate(0.025, 1_000_000).At(read), 1e-7);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5_000, 1)]
    [InlineData(1_000_000, 100)]
    [InlineData(1_500_000_000, 10_000)]
    public void Its_steps_are_fine(long words, int expected) => Assert.Equal(expected, new LearningRate(0.025, words).Step);
}
