using Steunpakket.Core.Keywords;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords;

public sealed class ProfileFormsTests
{
    [Fact]
    public void Forms_of_the_extended_profile_that_the_study_counts_too_are_told_by_their_lines()
    {
        var keywords = Lists(
            Line("(Gezonde) leefstijl"), Line("Psychisch welbevinden") with { OnlyIn = KeywordProfile.Extended },
            Line("Psychische welbevinden") with { OnlyIn = KeywordProfile.Study }, Line("Jeugd")).For(KeywordProfile.Extended);

        Assert.Equal(["gezonde leefstijl", "jeugd", "leefstijl", "psychisch welbevinden"], keywords.Forms.Select(form => form.Label));
        Assert.Equal(["gezonde leefstijl", "jeugd"], ProfileForms.SharedWith(keywords, KeywordProfile.Study)!.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_set_of_the_profile_itself_has_nothing_to_tell()
    {
        Assert.Null(ProfileForms.SharedWith(Lists(Line("Jeugd")).For(KeywordProfile.Study), KeywordProfile.Study));
    }

    private static KeywordLine Line(string term) => new(term, "actielijn_1", "test", default);

    private static KeywordLists Lists(params KeywordLine[] lines) => new([new KeywordGroup("actielijn_1", lines)], KeywordFilters.None, []);
}
