using System.Runtime.Intrinsics;
using Steunpakket.Core.Embedding.Training;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding.Training;

public sealed class LogisticTests
{
    public static IEnumerable<float> Arguments => Enumerable.Range(-4000, 8001).Select(i => i / 100f).Concat([-0f, 1e-30f, 1e30f, -1e30f, float.MaxValue]);

    [Fact]
    public void It_is_the_logistic_function_to_a_few_ten_millionths() => Assert.All(Arguments, x =>
        Assert.Equal(1 / (1 + Math.Exp(-Math.Clamp(x, -30.0, 30.0))), Logistic.Of(Vector128.Create(x))[0], 3e-7));

    [Fact]
    public void Every_width_has_the_bits_of_the_plain_way() => Assert.All(Arguments, x =>
    {
        var plain = PlainStep.Logistic(x);
        Assert.Equal(Vector128.Create(plain), Logistic.Of(Vector128.Create(x)));
        Assert.Equal(Vector256.Create(plain), Logistic.Of(Vector256.Create(x)));
        Assert.Equal(Vector512.Create(plain), Logistic.Of(Vector512.Create(x)));
    });
}
