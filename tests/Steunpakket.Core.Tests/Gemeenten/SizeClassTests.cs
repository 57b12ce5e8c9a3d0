using Steunpakket.Core.Gemeenten;
using Xunit;

namespace Steunpakket.Core.Tests.Gemeenten;

public sealed class SizeClassTests
{
    [Theory]
    [InlineData(0, "minder dan 5 000 inwoners", "klein (< 50.000)")]
    [InlineData(4_999, "minder dan 5 000 inwoners", "klein (< 50.000)")]
    [InlineData(5_000, "5 000 tot 10 000 inwoners", "klein (< 50.000)")]
    [InlineData(49_999, "20 000 tot 50 000 inwoners", "klein (< 50.000)")]
    [InlineData(50_000, "50 000 tot 100 000 inwoners", "middel (50.000 - 100.000)")]
    [InlineData(99_999, "50 000 tot 100 000 inwoners", "middel (50.000 - 100.000)")]
    [InlineData(100_000, "100 000 tot 150 000 inwoners", "groot (≥ 100.000)")]
    [InlineData(int.MaxValue, "250 000 inwoners of meer", "groot (≥ 100.000)")]
    public void A_border_belongs_to_the_larger_class(int inhabitants, string cbs, string broad)
    {
        Assert.Equal(cbs, SizeClass.Of(SizeClass.Cbs, inhabitants).Name);
        Assert.Equal(broad, SizeClass.Of(SizeClass.Broad, inhabitants).Name);
    }
}
