using Steunpakket.Io.Stages.Expand.Candidates;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Expand.Candidates;

public sealed class KeywordInContextTests : IDisposable
{
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_passage_says_where_it_stands()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "sport\fmet Voetbal\nin de wijk");

        var found = await FindAsync(5, "voetbal", "hockey");

        Assert.Equal(["Katwijk, 2021-03-31, folder/GM0537/a p. 2: met [Voetbal] in de wijk"], found[0].Passages);
        Assert.Equal((1, 0), (found[0].Documents, found[1].Documents));
        Assert.Empty(found[1].Passages);
    }

    [Fact]
    public async Task Only_selected_documents_and_text_that_no_keyword_took_are_read()
    {
        _run.List("actielijn_1", "Sport", "Voetbal club");
        _run.Files.Write("lijsten/actielijn_2.csv", "term,herkomst,match\nBewegen,test,\nvoetbal bier,test,exclude\n");
        _run.Add("a", "Katwijk", "2021-03-31", "voetbal zonder zoekwoord");
        _run.Add("b", "Katwijk", "2021-03-31", "de voetbal club");
        _run.Add("c", "Katwijk", "2021-03-31", "sport en voetbal bier");
        _run.Add("d", "Katwijk", "2021-03-31", "sport en voetballen");
        _run.Add("e", "Katwijk", "2021-03-31", "sport, jeugd-voetbal en voetbal");

        var found = await FindAsync(5, "voetbal");

        Assert.Equal(["Katwijk, 2021-03-31, folder/GM0537/e p. 1: sport, jeugd-[voetbal] en voetbal"], found[0].Passages);
    }

    [Fact]
    public async Task A_text_that_several_documents_have_is_one_as_it_is_in_the_corpus()
    {
        foreach (var (id, gemeente) in new[] { ("a", "Katwijk"), ("b", "Katwijk"), ("c", "Almere") })
        {
            _run.Add(id, gemeente, "2021-03-31", "sport en sociaal isolement");
        }

        var found = Assert.Single(await FindAsync(5, "sociaal isolement"));

        Assert.Equal(["Almere, 2021-03-31, folder/GM0034/c p. 1: sport en [sociaal isolement]"], found.Passages);
        Assert.Equal(1, found.Documents);
    }

    [Fact]
    public async Task A_word_within_a_pair_has_passages_of_its_own()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "sport en sociaal isolement");

        var found = await FindAsync(5, "isolement", "sociaal isolement");

        Assert.Equal("sport en sociaal [isolement]", found[0].Passages[0].Split(": ")[1]);
        Assert.Equal("sport en [sociaal isolement]", found[1].Passages[0].Split(": ")[1]);
    }

    [Fact]
    public async Task Passages_are_spread_over_gemeenten_one_a_document()
    {
        foreach (var number in Enumerable.Range(0, 12))
        {
            _run.Add($"k{number}", "Katwijk", $"2021-0{1 + (number % 9)}-01", $"sport {number} en voetbal en nog eens voetbal");
        }

        _run.Add("a", "Almere", "2020-01-01", "voetbal en sport");
        _run.Add("d", "Den Haag", "", "voetbal op een sport dag");

        var found = Assert.Single(await FindAsync(4, "voetbal"));

        Assert.Equal((14, 4), (found.Documents, found.Passages.Count));
        Assert.Equal(["'s-Gravenhage", "Almere", "Katwijk"], found.Passages.Take(3).Select(line => line.Split(',')[0]).Order(StringComparer.Ordinal));
        Assert.StartsWith("Katwijk", found.Passages[3], StringComparison.Ordinal);
        Assert.Contains(found.Passages, line => line.StartsWith("'s-Gravenhage, zonder datum, folder/GM0518/d p. 1: ", StringComparison.Ordinal));
        Assert.Equal(4, found.Passages.Select(line => line.Split(' ')[2]).Distinct().Count());
    }

    [Fact]
    public async Task Any_number_of_threads_gives_the_same_passages()
    {
        foreach (var number in Enumerable.Range(0, 60))
        {
            _run.Add($"d{number}", number % 3 == 0 ? "Katwijk" : "Almere", $"20{19 + (number % 3)}-0{1 + (number % 9)}-01", $"sport {number % 17} en voetbal in wijk {number % 11}, met hockey");
        }

        _run.Threads = 4;
        var four = await FindAsync(5, "voetbal", "hockey", "wijk");
        _run.Threads = 1;
        var one = Lines(5, "voetbal", "hockey", "wijk");

        Assert.Equal(one.Select(term => term.Passages), four.Select(term => term.Passages));
        Assert.Equal(one.Select(term => term.Documents), four.Select(term => term.Documents));
    }

    [Fact]
    public async Task Hostile_text_stays_one_line()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "sport\r\n\u0001voetbal\u2028;=HYPERLINK(\"x\")\u202E\u0007 " + new string('x', 10_000));
        _run.Add("b", "Katwijk", "2021-03-31", string.Concat(Enumerable.Repeat("𝕏", 5000)) + " voetbal " + new string('é', 5000) + " sport");

        var found = Assert.Single(await FindAsync(5, "voetbal"));

        Assert.Equal(2, found.Passages.Count);
        Assert.All(found.Passages, line => Assert.InRange(line.Length, 20, 260));
        Assert.All(found.Passages, line => Assert.DoesNotContain(line, letter => char.IsControl(letter) || letter is '\u2028' or '\u202E'));
    }

    [Fact]
    public async Task No_terms_and_no_documents_are_no_trouble()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "niets");

        Assert.Empty(await FindAsync(5));
        Assert.Equal(0, Assert.Single(Lines(5, "voetbal")).Documents);
    }

    private async Task<IReadOnlyList<(int Documents, IReadOnlyList<string> Passages)>> FindAsync(int passages, params string[] terms)
    {
        await _run.RunUntilAsync("select");
        return Lines(passages, terms);
    }

    private IReadOnlyList<(int Documents, IReadOnlyList<string> Passages)> Lines(int passages, params string[] terms) =>
    [
        .. new KeywordInContext(_run.Context(), terms, passages).Find(CancellationToken.None)
            .Select(term => (term.Documents, (IReadOnlyList<string>)[.. term.Passages.Select(passage => passage.ToString())])),
    ];
}
