using System.Text;
using Steunpakket.Core.Quality;
using Xunit;

namespace Steunpakket.Core.Tests.Quality;

public sealed class BsnMaskTests
{
    private static readonly string[] Pieces =
    [
        "123456782", "12345672", "1234", "56", "782", "123", "456", "111222333", "0", "9", " ", " ", ".", "-", ",", "/", "\u00A0", "\u2013", "€", "bsn ", "kvk ", "é", "𝕏", "\uD800", "x", "06 ", "\n",
    ];

    [Theory]
    [InlineData("BSN 123456782.", "BSN xxxxxxxxx.")]
    [InlineData("kenmerk 123456782", "kenmerk xxxxxxxxx")]
    [InlineData("twee: 123456782 en 1234.56.782", "twee: xxxxxxxxx en xxxx.xx.xxx")]
    [InlineData("bsn\u00A01234\u00A056\u00A0782", "bsn\u00A0xxxx\u00A0xx\u00A0xxx")]
    [InlineData("123\u2013456\u2013782", "xxx\u2013xxx\u2013xxx")]
    [InlineData("v20210611 (1877408) € 123456782", "v20210611 (1877408) € 123456782")]
    [InlineData("123456782 1234 56 782", "xxxxxxxxx xxxx xx xxx")]
    public void Hides_the_digits_and_nothing_else(string text, string expected)
    {
        Assert.Equal(expected, BsnMask.Mask(text));
    }

    [Fact]
    public void A_text_without_such_a_number_is_the_same_object()
    {
        const string text = "Uitvoeringsagenda Eenzaamheid 2021 (1877408)";

        Assert.Same(text, BsnMask.Mask(text));
        Assert.Null(BsnMask.MaskOrNull(null));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_any_text_only_digits_change_and_nothing_is_left_to_find(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Pieces[random.Next(Pieces.Length)]));

            var masked = BsnMask.Mask(text);

            Assert.Equal(text.Length, masked.Length);
            Assert.All(text.Zip(masked), pair => Assert.True(pair.First == pair.Second || (char.IsAsciiDigit(pair.First) && pair.Second == BsnMask.Hidden)));
            Assert.Same(masked, BsnMask.Mask(masked));
            if (!text.Contains('\uD800', StringComparison.Ordinal))
            {
                Assert.Null(BsnFinder.Next(Encoding.UTF8.GetBytes(masked), 0));
            }
        }
    }
}
