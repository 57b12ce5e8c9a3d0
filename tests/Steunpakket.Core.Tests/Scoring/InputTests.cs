using Steunpakket.Core.Scoring;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring;

public sealed class InputTests
{
    [Fact]
    public void A_keyword_has_a_group_and_an_expansion_may_wait_for_one()
    {
        Assert.Throws<ArgumentException>(() => new Term("jeugd", []));
        Assert.Throws<ArgumentException>(() => new Term("jeugd", ["a", "a"]));
        Assert.Empty(new Term("jongerenwerk", [], isExpansion: true).Groups);
    }

    [Fact]
    public void A_form_stands_once_in_the_list()
    {
        Assert.Throws<ArgumentException>(() => new TermList([new("jeugd", ["a"]), new("jeugd", ["b"])]));
    }

    [Fact]
    public void An_expansion_makes_no_action_line()
    {
        Assert.Throws<ArgumentException>(() => new TermList([new("jeugd", ["a"]), new("jongerenwerk", ["b"], isExpansion: true)]));
    }

    [Fact]
    public void Terms_sort_by_code_unit_and_are_found_by_form()
    {
        var terms = new TermList([new("é", ["a"]), new("z", ["a"]), new("a-b", ["a"]), new("a b", ["a"])]);

        Assert.Equal(["a b", "a-b", "z", "é"], terms.Terms.Select(term => term.Form));
        Assert.Equal((2, -1), (terms.IndexOf("z"), terms.IndexOf("y")));
    }

    [Fact]
    public void The_terms_of_a_document_ascend_and_stand_once()
    {
        Assert.Throws<ArgumentException>(() => new DocumentTerms(Example.Id("a"), 1, [new(1, 1), new(0, 1)]));
        Assert.Throws<ArgumentException>(() => new DocumentTerms(Example.Id("a"), 1, [new(1, 1), new(1, 1)]));
    }

    [Fact]
    public void The_pages_of_a_term_ascend_and_add_up_to_its_count()
    {
        Assert.Throws<ArgumentException>(() => new TermCount(0, 3, [new(1, 2)]));
        Assert.Throws<ArgumentException>(() => new TermCount(0, 2, [new(2, 1), new(1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TermCount(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageCount(0, 1));
    }

    [Fact]
    public void A_document_frequency_is_at_most_the_number_of_documents()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TermStatistics(2, 10, [3]));
    }

    [Fact]
    public void Statistics_count_documents_words_and_documents_a_term()
    {
        var accumulator = new TermStatisticsAccumulator(2);
        accumulator.Add(new(Example.Id("a"), 10, [new(0, 7)]));
        accumulator.Add(new(Example.Id("b"), 30, [new(0, 1), new(1, 1)]));

        var statistics = accumulator.ToStatistics();

        Assert.Equal((2, 40, 20.0), (statistics.Documents, statistics.Words, statistics.AverageWords));
        Assert.Equal([2L, 1L], statistics.DocumentFrequencies);
    }
}
