using Steunpakket.Core.Expansion.Evidence;
using Xunit;

namespace Steunpakket.Core.Tests.Expansion.Evidence;

public sealed class LogLikelihoodTests
{
    [Theory]
    [InlineData(110, 2442, 111, 31777)]
    [InlineData(29, 13, 123, 31612)]
    [InlineData(10, 0, 3, 100000)]
    public void Is_what_the_binomial_likelihoods_of_Dunning_give(long k11, long k12, long k21, long k22)
    {
        var (n1, n2) = (k11 + k12, k21 + k22);
        double Likelihood(double p, double k, double n) => (k == 0 ? 0 : k * Math.Log(p)) + (n == k ? 0 : (n - k) * Math.Log(1 - p));
        var p = (double)(k11 + k21) / (n1 + n2);
        var expected = 2 * (Likelihood((double)k11 / n1, k11, n1) + Likelihood((double)k21 / n2, k21, n2) - Likelihood(p, k11, n1) - Likelihood(p, k21, n2));

        var found = LogLikelihood.Signed(k11, n1, k11 + k21, n1 + n2);

        Assert.Equal(expected, found, 6);
    }

    [Fact]
    public void The_first_row_of_Dunnings_table_has_its_published_value()
    {
        // "the swiss": Dunning 1993, table 2, bigram counts 110, 2442, 111, 29114 and −2 log λ 270.72.
        Assert.Equal(270.72, LogLikelihood.Signed(110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29114), 2);
    }

    [Fact]
    public void Rarer_than_chance_is_negative_and_as_chance_gives_it_is_zero()
    {
        Assert.True(LogLikelihood.Signed(1, 100, 100, 1000) < 0);
        Assert.True(LogLikelihood.Signed(0, 50, 50, 1000) < 0);
        Assert.Equal(0, LogLikelihood.Signed(10, 100, 100, 1000), 10);
        Assert.Equal(0, LogLikelihood.Signed(0, 50, 0, 1000), 10);
        Assert.Equal(0, LogLikelihood.Signed(50, 50, 1000, 1000), 10);
    }
}
