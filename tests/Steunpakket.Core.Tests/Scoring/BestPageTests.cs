using Steunpakket.Core.Scoring;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring;

public sealed class BestPageTests
{
    private static readonly DocumentTerms Common = Example.Document("b", ("jeugd", 1));

    [Fact]
    public void The_best_page_has_most_points_not_most_hits()
    {
        var document = Example.Paged(
            "a",
            ("jeugd", 3, [new(1, 2), new(4, 1)]),
            ("mantelzorg", 2, [new(4, 1), new(7, 1)]),
            ("sport", 1, [new(7, 1)]));

        var scored = Example.Score(new(), document, Common, Example.Document("c", ("jeugd", 9)), Example.Document("d", ("jeugd", 9)));

        Assert.Equal(7, scored.BestPage);
        Assert.Equal(1, scored.Because.Single(term => term.Term.Form == "jeugd").FirstPage);
        Assert.Equal(4, scored.Because.Single(term => term.Term.Form == "mantelzorg").FirstPage);
    }

    [Fact]
    public void The_first_of_equal_pages_is_best()
    {
        var document = Example.Paged("a", ("mantelzorg", 2, [new(5, 1), new(9, 1)]), ("jeugd", 2, [new(5, 1), new(9, 1)]));

        Assert.Equal(5, Example.Score(new(), document, Common).BestPage);
    }

    [Fact]
    public void A_term_that_counts_nowhere_is_no_reason_to_open_a_page()
    {
        var document = Example.Paged("a", ("veerkracht", 9, [new(1, 9)]), ("jeugd", 1, [new(2, 1)]));

        Assert.Equal(2, Example.Score(new() { ExcludeFromRelevance = ["rivm"] }, document, Common).BestPage);
        Assert.Equal(1, Example.Score(new(), document, Common).BestPage);
    }

    [Fact]
    public void Without_pages_there_is_no_best_page()
    {
        Assert.Null(Example.Score(new(), Common).BestPage);
    }
}
