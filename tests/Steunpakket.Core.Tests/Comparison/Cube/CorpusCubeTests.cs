using System.Text;
using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Scoring;
using Xunit;

namespace Steunpakket.Core.Tests.Comparison.Cube;

public sealed class CorpusCubeTests
{
    private static readonly CubeGemeenten Gemeenten = new(PlacedCorpus.Gemeenten, PlacedCorpus.Data);
    private static readonly TermList Terms = new([new("sport", ["actielijn_1"]), new("bewegen", ["actielijn_1"])]);
    private static readonly int Delfzijl = Gemeenten.IndexOf(new("GM0010"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Holds_what_was_put_in_whichever_parts_it_came_in(int seed)
    {
        var corpus = PlacedCorpus.Random(seed);
        var cube = corpus.Cube(corpus.Model());
        var placed = corpus.Selected.ToDictionary(one => one.Document.Id.Value);

        Assert.Equal(corpus.Selected.Count, cube.Documents);
        Assert.Equal(corpus.Selected.Select(one => one.Family).Distinct().Count(), cube.Families);
        for (var i = 0; i < cube.Documents; i++)
        {
            var one = placed[Encoding.UTF8.GetString(cube.Id(i))];
            Assert.Equal(one.Code, cube.Gemeenten.All[cube.Gemeente[i]].Code.Value);
            Assert.Equal(PlacedCorpus.First(one.Meetings), cube.FirstDay(i));
            Assert.Equal(one.Document.Terms.Select(term => term.Term), cube.AllTerms[cube.TermsOf(i)].ToArray());
            Assert.Equal(one.Document.Terms.Select(term => term.Count), cube.AllCounts[cube.TermsOf(i)].ToArray());
            Assert.Equal(
                one.Meetings.Select(day => Gemeenten.CoveredSlot(cube.Gemeente[i], day)).Where(slot => slot >= 0),
                cube.MeetingsOf(i).ToArray());
        }
    }

    [Fact]
    public void Meetings_outside_the_window_and_the_life_of_the_gemeente_have_no_month()
    {
        Assert.Equal(23, Gemeenten.CoveredSlot(Delfzijl, new DateOnly(2020, 12, 31)));
        Assert.Equal(-1, Gemeenten.CoveredSlot(Delfzijl, new DateOnly(2021, 1, 1)));
        Assert.Equal(-1, Gemeenten.CoveredSlot(Delfzijl, new DateOnly(2018, 12, 31)));
        Assert.Equal(-1, Gemeenten.CoveredSlot(Delfzijl, null));
        Assert.Equal(-1, Gemeenten.CoveredSlot(-1, new DateOnly(2020, 5, 1)));
    }

    [Fact]
    public void A_family_has_the_month_of_the_first_meeting_of_any_member_also_when_that_lies_before_the_window()
    {
        var builder = new CubeBuilder(Gemeenten, 0);
        builder.AddDocument("b"u8, Delfzijl, 0, (new(2020, 2, 1), new(2019, 3, 1)));
        builder.AddDocument("a"u8, Delfzijl, 0, (new(2019, 3, 1), new(2019, 3, 1)));
        builder.AddDocument("c"u8, Delfzijl, 1, (new(2020, 2, 1), new(2018, 3, 1)));

        var cube = new CorpusCube(new Availability(Gemeenten), [builder], Terms, []);

        Assert.Equal([2, -1], cube.FamilySlot.ToArray());
        Assert.Equal([13, 2, 13], cube.FirstSlot.ToArray());
        Assert.Equal([0, 0, 1], cube.Family.ToArray());
    }

    [Fact]
    public void Families_of_several_parts_stay_apart()
    {
        var (one, other) = (new CubeBuilder(Gemeenten, 0), new CubeBuilder(Gemeenten, 0));
        one.AddDocument("a"u8, 0, 0, default);
        other.AddDocument("b"u8, 1, 0, default);

        var cube = new CorpusCube(new Availability(Gemeenten), [one, other], Terms, []);

        Assert.Equal([0, 1], cube.Family.ToArray());
        Assert.Equal("b", Encoding.UTF8.GetString(cube.Id(1)));
        Assert.Null(cube.FirstDay(1));
    }

    [Fact]
    public void Terms_stand_in_ordinal_order_however_they_came()
    {
        var builder = new CubeBuilder(Gemeenten, 0);
        builder.AddDocument("a"u8, 0, 0, default);
        builder.AddTerm(0, 1, 5);
        builder.AddTerm(0, 0, 7);

        var cube = new CorpusCube(new Availability(Gemeenten), [builder], Terms, []);

        Assert.Equal([0, 1], cube.AllTerms[cube.TermsOf(0)].ToArray());
        Assert.Equal([7, 5], cube.AllCounts[cube.TermsOf(0)].ToArray());
    }

    [Fact]
    public void What_does_not_fit_together_is_refused()
    {
        var unscored = new CubeBuilder(Gemeenten, 2);
        unscored.AddDocument("a"u8, 0, 0, default);
        var backwards = new CubeBuilder(Gemeenten, 0);
        backwards.AddDocument("a"u8, 0, 0, default);
        backwards.AddDocument("b"u8, 0, 1, default);
        backwards.AddTerm(1, 0, 1);
        backwards.AddTerm(0, 0, 1);
        var strange = new CubeBuilder(Gemeenten, 0);
        strange.AddDocument("a"u8, 0, 0, default);
        strange.AddTerm(0, 2, 1);

        Assert.Throws<InvalidOperationException>(() => new CorpusCube(new Availability(Gemeenten), [unscored], Terms, ["x", "y"]));
        Assert.Throws<InvalidOperationException>(() => new CorpusCube(new Availability(Gemeenten), [backwards], Terms, []));
        Assert.Throws<ArgumentException>(() => new CorpusCube(new Availability(Gemeenten), [strange], Terms, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => strange.AddDocument("b"u8, 0, 2, default));
    }

    [Fact]
    public void An_empty_corpus_is_a_cube()
    {
        var cube = new CorpusCube(new Availability(Gemeenten), [], Terms, ["actielijn_1"]);

        Assert.Equal((0, 0), (cube.Documents, cube.Families));
        Assert.Equal(0, new TermPostings(cube).Hits(0));
    }

    [Fact]
    public void Postings_are_the_documents_by_term()
    {
        var corpus = PlacedCorpus.Random(3);
        var cube = corpus.Cube(corpus.Model());
        var postings = new TermPostings(cube);

        for (var term = 0; term < corpus.Terms.Terms.Count; term++)
        {
            var holding = corpus.Selected.Where(one => one.Document.Terms.Any(count => count.Term == term)).ToList();
            Assert.Equal(holding.Sum(one => one.Document.Terms.Single(count => count.Term == term).Count), postings.Hits(term));
            Assert.Equal(
                holding.Select(one => one.Document.Id.Value).Order(StringComparer.Ordinal),
                postings.DocumentsOf(term).ToArray().Select(document => Encoding.UTF8.GetString(cube.Id(document))).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Months_are_numbered_over_the_window_and_find_their_year()
    {
        var months = new MonthAxis(new(new(2019, 11, 15), new(2021, 2, 1)));

        Assert.Equal(16, months.Count);
        Assert.Equal((0, 15, -1, -1), (months.SlotOf(new DateOnly(2019, 11, 1)), months.SlotOf(2021, 2), months.SlotOf(2021, 3), months.SlotOf(2019, 10)));
        Assert.Equal(new DateOnly(2020, 1, 1), months.MonthOf(2));
        Assert.Equal([.. Enumerable.Repeat(-1, 2), .. Enumerable.Repeat(1, 12), .. Enumerable.Repeat(0, 2)], months.PlacesIn([2021, 2020]));
    }

    [Theory]
    [InlineData(CountUnit.Meetings, 5)]
    [InlineData(CountUnit.Documents, 3)]
    [InlineData(CountUnit.Families, 2)]
    public void Availability_adds_up_per_gemeente_and_month_and_passes_over_other_months(CountUnit unit, int expected)
    {
        var available = new Availability(Gemeenten);
        available.Add(1, new(2020, 3, 1), (4, 3, 1));
        available.Add(1, new(2020, 3, 31), (1, 0, 1));
        available.Add(1, new(2022, 3, 1), (9, 9, 9));

        Assert.Equal(expected, available.Of(unit)[Gemeenten.Cell(1, 14)]);
        Assert.Equal(expected, available.Of(unit).ToArray().Sum());
    }
}
