using System.Text;
using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Comparison.Variants;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Compare;

/// <summary>What the study's way of counting gets out of a workspace.</summary>
public sealed class CubeLoaderTests : IDisposable
{
    private const string Line = "actielijn_1";

    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("2021-09-30", 9)]
    [InlineData("2021-09-29", 8)]
    [InlineData("2021-12-31", 12)]
    public async Task Only_months_that_lie_wholly_in_the_period_count(string until, int months)
    {
        _run.Config = _run.Config with { Period = new PeriodSettings { Since = new DateOnly(2019, 1, 2), Until = DateOnly.Parse(until) } };
        _run.Add("a", "Katwijk", "2021-05-01", "sport");

        var years = await YearsAsync();

        Assert.Equal([11, 12, months], years.Select(year => year.Months));
    }

    [Fact]
    public async Task A_document_in_a_month_that_is_cut_short_does_not_count()
    {
        _run.Config = _run.Config with { Period = new PeriodSettings { Since = new DateOnly(2019, 1, 1), Until = new DateOnly(2021, 9, 29) } };
        _run.Add("erin", "Katwijk", "2021-08-31", "sport sport");
        _run.Add("eruit", "Katwijk", "2021-09-01", "sport sport");
        _run.Add("laag", "Katwijk", "2020-01-01", "sport");

        var years = await YearsAsync();

        Assert.Equal("0 0 1", Relevant(years));
        Assert.Equal([false, true, true], years.Select(year => year.HasDocuments));
    }

    [Fact]
    public async Task A_document_counts_once_for_each_of_its_meetings_in_the_year_of_each()
    {
        _run.Add("a", "Katwijk", "2021-05-01", "sport sport", "Commissie");
        _run.Manifest.Add("a,Katwijk,t,2021-06-01,,a.txt,,Raad");
        _run.Manifest.Add("a,Katwijk,t,2020-12-01,,a.txt,,Informeel");
        _run.Add("laag", "Katwijk", "2019-01-01", "sport");

        Assert.Equal("0 1 2", Relevant(await YearsAsync()));
    }

    [Fact]
    public async Task Documents_and_keyword_documents_are_told_apart()
    {
        _run.Add("zonder", "Katwijk", "2019-01-01", "niets");
        _run.Add("algemeen", "Katwijk", "2020-01-01", "jeugd");
        _run.Add("mislukt", "Katwijk", "2021-01-01", "!failed corrupt");

        var years = await YearsAsync();

        Assert.Equal([true, true, false], years.Select(year => year.HasDocuments));
        Assert.Equal([false, true, false], years.Select(year => year.HasKeywordDocuments));
    }

    [Fact]
    public async Task Undated_documents_other_years_and_unknown_gemeenten_have_no_place()
    {
        _run.Config = _run.Config with { Period = new PeriodSettings { Since = new DateOnly(2018, 1, 1), Until = new DateOnly(2021, 9, 30) } };
        _run.Add("a", "Katwijk", "", "sport");
        _run.Add("b", "Katwijk", "2018-05-01", "sport");
        _run.Add("c", "Atlantis", "2021-05-01", "sport");

        Assert.Empty(await YearsAsync());
    }

    [Fact]
    public async Task A_gemeente_has_months_while_it_existed_and_documents_after_its_end_do_not_count()
    {
        _run.Add("voor", "Delfzijl", "2020-12-31", "sport");
        _run.Add("na", "Delfzijl", "2021-01-01", "sport");

        var years = (await YearsAsync()).Where(year => year.Gemeente == new GemeenteCode("GM0010")).ToList();

        Assert.Equal([12, 12, 0], years.Select(year => year.Months));
        Assert.Equal([false, true, false], years.Select(year => year.HasDocuments));
    }

    [Fact]
    public async Task With_one_part_of_a_merger_come_the_others_and_the_whole()
    {
        _run.Add("a", "Delfzijl", "2020-05-01", "sport");

        var years = await YearsAsync();

        Assert.Equal(["GM0003", "GM0010", "GM0024", "GM1979"], years.Select(year => year.Gemeente.Value).Distinct());
        Assert.Equal([false, true, false, false], years.Where(year => year.Year == 2020).Select(year => year.HasDocuments));
    }

    [Fact]
    public async Task Rows_above_the_lowest_quartile_are_relevant()
    {
        for (var i = 1; i <= 8; i++)
        {
            _run.Add($"d{i}", "Katwijk", "2021-05-01", string.Join(' ', Enumerable.Repeat("sport", i)));
        }

        Assert.Equal("0 0 6", Relevant(await YearsAsync()));
    }

    [Fact]
    public async Task A_family_has_one_say_in_the_cut_also_when_its_first_member_lies_outside_the_years()
    {
        _run.Add("a1", "Katwijk", "", "sport sport");
        _run.Add("a2", "Katwijk", "2020-05-01", "sport sport");
        _run.Add("a3", "Katwijk", "2021-05-01", "sport sport");
        _run.Add("b", "Katwijk", "2021-05-01", "bewegen");

        await _run.RunUntilAsync("score");

        Assert.Equal(2, Assert.Single(Compared().Relevance.Cuts).Documents);
    }

    [Fact]
    public async Task Hits_that_extract_took_back_since_do_not_stop_the_count()
    {
        _run.Add("a", "Katwijk", "2021-05-01", "sport");
        _run.Add("b", "Katwijk", "2020-05-01", "sport");
        await _run.RunUntilAsync("score");
        _run.Files.Write("docs/a.txt", "!failed corrupt");
        await _run.RunUntilAsync("extract");

        Assert.Equal([false, true, false], Counted().Select(year => year.HasDocuments));
    }

    [Fact]
    public async Task Scores_of_which_every_document_is_gone_since_count_nothing()
    {
        _run.Add("a", "Katwijk", "2021-05-01", "sport");
        await _run.RunUntilAsync("score");
        _run.Manifest.Clear();
        await _run.RunAsync("fetch");

        Assert.Empty(Counted());
    }

    [Fact]
    public async Task Documents_come_with_their_terms_meetings_and_families()
    {
        _run.Add("b", "Katwijk", "2021-05-01", "sport bewegen sport\fsport jeugd");
        _run.Manifest.Add("b,Katwijk,t,2020-12-01,,b.txt,,Raad");
        _run.Add("a1", "Leiden", "2020-03-01", "bewegen");
        _run.Add("a2", "Leiden", "2019-03-01", "bewegen");
        _run.Add("c", "Leiden", "", "sport");
        await _run.RunUntilAsync("score");

        var cube = Load();

        Assert.Equal(["bewegen", "jeugd", "sport"], cube.Terms.Terms.Select(term => term.Form));
        string[] ids = [.. Enumerable.Range(0, 4).Select(document => Encoding.UTF8.GetString(cube.Id(document)).Split('/')[^1])];
        Assert.Equal(["a1", "a2", "b", "c"], ids.Order());
        var (a1, a2, b, c) = (Array.IndexOf(ids, "a1"), Array.IndexOf(ids, "a2"), Array.IndexOf(ids, "b"), Array.IndexOf(ids, "c"));
        Assert.Equal([0, 1, 2], cube.AllTerms[cube.TermsOf(b)].ToArray());
        Assert.Equal([1, 1, 3], cube.AllCounts[cube.TermsOf(b)].ToArray());
        Assert.Equal([23, 28], cube.MeetingsOf(b).ToArray());
        Assert.Equal(new DateOnly(2020, 12, 1), cube.FirstDay(b));
        Assert.Equal((3, cube.Family[a1], 2), (cube.Families, cube.Family[a2], cube.FamilySlot[cube.Family[a1]]));
        Assert.Equal((null, -1, 0), (cube.FirstDay(c), cube.FirstSlot[c], cube.MeetingsOf(c).Length));
        Assert.Equal(100, cube.Norm(b, 0));
    }

    [Fact]
    public async Task Availability_counts_every_readable_document_with_or_without_keywords()
    {
        _run.Add("a", "Katwijk", "2021-05-01", "niets");
        _run.Add("b", "Katwijk", "2021-05-31", "sport");
        _run.Add("c", "Katwijk", "2021-05-02", "!failed corrupt");
        _run.Manifest.Add("b,Katwijk,t,2021-06-01,,b.txt,,Raad");
        await _run.RunUntilAsync("score");

        var available = Load().Available;

        var cell = available.Gemeenten.Cell(available.Gemeenten.IndexOf(new GemeenteCode("GM0537")), 28);
        Assert.Equal((2, 2, 2), (available.Meetings[cell], available.Documents[cell], available.Families[cell]));
        Assert.Equal((1, 0, 0), (available.Meetings[cell + 1], available.Documents[cell + 1], available.Families[cell + 1]));
    }

    [Fact]
    public async Task Threads_are_no_matter()
    {
        foreach (var gemeente in new[] { "Katwijk", "Leiden", "Almere", "Delfzijl" })
        {
            _run.Add($"{gemeente}-1", gemeente, "2020-05-01", "sport bewegen");
            _run.Add($"{gemeente}-2", gemeente, "2021-05-01", $"sport {gemeente}");
        }

        await _run.RunUntilAsync("score");
        _run.Threads = 1;
        var one = Counted();
        _run.Threads = 4;

        Assert.Equal(one.Select(year => (year.Gemeente, year.Year, year.Relevant[Line], year.Total, year.Coverage)), Counted().Select(year => (year.Gemeente, year.Year, year.Relevant[Line], year.Total, year.Coverage)));
    }

    private static string Relevant(IEnumerable<GemeenteYear> years) => string.Join(' ', years.Select(year => year.Relevant[Line]));

    private IReadOnlyList<GemeenteYear> Counted() => [.. Compared().StudyInput().Years];

    /// <summary>By gemeente, then year.</summary>
    private async Task<IReadOnlyList<GemeenteYear>> YearsAsync()
    {
        await _run.RunUntilAsync("score");
        return Counted();
    }

    private VariantComparison Compared() => new(Load(), _run.Config.Compare, _run.Config.Period.Until);

    private CorpusCube Load()
    {
        var context = _run.Context();
        var inputs = new CompareInputs(context);
        using (var connection = context.Database.Connect())
        {
            inputs.Refresh(connection);
        }

        return new CubeLoader(context, inputs).Load(CancellationToken.None);
    }
}
