using Steunpakket.Core.Families;
using Xunit;

namespace Steunpakket.Core.Tests.Families;

/// <summary>The borders that were measured in Den Haag 2025: a little beyond them stand motions that differ.</summary>
public sealed class FamilyRuleTests
{
    private static readonly TitleKey None = TitleKey.Of(null);

    private static readonly TitleKey Motion = TitleKey.Of("Motie Gezonde leefstijl");

    private static readonly TitleKey Revised = TitleKey.Of("Gewijzigde motie Gezonde leefstijl");

    private static readonly TitleKey Other = TitleKey.Of("Motie Lege laadplekken");

    [Theory]
    [InlineData(0.90, 650, true)]
    [InlineData(0.89, 650, false)]
    [InlineData(0.90, 649, false)]
    [InlineData(1.00, 640, false)]
    [InlineData(1.00, 1000, true)]
    public void A_text_that_only_gained_words_keeps_nine_tenths_of_its_shingles_and_is_two_thirds_of_the_other(double kept, int words, bool isOne)
    {
        foreach (var (one, other) in new[] { (None, None), (Motion, Other), (Motion, Revised) })
        {
            Assert.Equal(isOne, FamilyRule.IsOneDocument(new(kept, 0, 0, 0, words, 1000), one, other));
        }
    }

    [Theory]
    [InlineData(0.95, 10, 0, 1000, true)]
    [InlineData(0.94, 10, 0, 1000, false)]
    [InlineData(0.95, 11, 0, 1000, false)]
    [InlineData(0.95, 10, 1, 1000, false)]
    [InlineData(0.99, 6, 0, 600, true)]
    [InlineData(0.99, 5, 0, 599, false)]
    public void A_correction_is_a_hundredth_of_the_words_and_no_number_or_name_under_the_same_title(double kept, int lost, int telling, int words, bool isOne)
    {
        var difference = new TextDifference(kept, 0, lost, telling, words, 1000);

        Assert.Equal(isOne, FamilyRule.IsOneDocument(difference, Motion, Motion));
        Assert.False(FamilyRule.IsOneDocument(difference, Motion, Other));
        Assert.False(FamilyRule.IsOneDocument(difference, None, None));
    }

    [Theory]
    [InlineData(0.70, 150, 1000, true)]
    [InlineData(0.69, 150, 1000, false)]
    [InlineData(0.70, 151, 1000, false)]
    [InlineData(0.70, 90, 600, true)]
    [InlineData(0.70, 80, 599, false)]
    public void A_version_that_the_title_tells_of_may_lose_a_seventh_numbers_too(double kept, int lost, int words, bool isOne)
    {
        var difference = new TextDifference(kept, 0, lost, 20, words, 1000);

        Assert.Equal(isOne, FamilyRule.IsOneDocument(difference, Revised, Motion));
        Assert.Equal(isOne, FamilyRule.IsOneDocument(difference, Motion, Revised));
        Assert.False(FamilyRule.IsOneDocument(difference, Motion, Motion));
        Assert.False(FamilyRule.IsOneDocument(difference, Revised, Other));
    }
}
