using Steunpakket.Core.Embedding;
using Steunpakket.Core.Expansion;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Tests.Keywords;
using Xunit;

namespace Steunpakket.Core.Tests.Expansion;

public sealed class CandidateFinderTests
{
    private static readonly CandidateOptions Few = new() { MinCount = 10, PerKeyword = 3, PerLine = 3, Compounds = 5, WordPairs = 3 };

    [Fact]
    public void Proposes_for_each_line_what_stands_near_its_keywords()
    {
        var found = World().Find(Few).Candidates;

        Assert.Contains("kinderen", Terms(found, "actielijn_1"));
        Assert.Contains("bejaarden", Terms(found, "actielijn_2"));
        Assert.DoesNotContain("bejaarden", Terms(found, "actielijn_1"));
        var children = Assert.Single(found, one => one is { Term: "kinderen", Line: "actielijn_1" });
        Assert.Equal((CandidateKind.Neighbour, "jeugd", 1.0, 100, 50), (children.Kind, children.Seeds[0].Seed, children.Agreement, children.Count, children.Documents));
        Assert.Equal(children.Seeds[0].Cosine, children.Cosine);
        Assert.Equal(children.Seeds[0], children.Nearest[0]);
        Assert.Equal(3, children.Nearest.Count);
        Assert.True(children.Cosine > 0.8 && children.LineCosine > 0.5);
    }

    [Fact]
    public void Rows_are_ordered_unique_and_the_same_for_any_number_of_threads()
    {
        var (one, four) = (World(threads: 1).Find(), World(threads: 4).Find());

        Assert.Equal(one.Candidates.Select(Facts), four.Candidates.Select(Facts));
        var keys = one.Candidates.Select(candidate => (candidate.Line, candidate.Term)).ToList();
        Assert.Equal(keys.Distinct().OrderBy(key => key.Line, StringComparer.Ordinal).ThenBy(key => key.Term, StringComparer.Ordinal), keys);
    }

    [Fact]
    public void Keywords_what_is_made_of_them_stopwords_and_rare_words_are_never_proposed()
    {
        var world = World();
        foreach (var word in new[] { "jeugd-ouderen", "omdat", "zz" })
        {
            world.Add(word, "jong");
        }

        world.Add("zeldzaam", "jong", count: 9);
        world.Add("eenling", "jong", facts: new VocabularyWord("eenling", 100, 2, 0, 0));

        var found = world.Find(new CandidateOptions { MinCount = 10, PerKeyword = 50, PerLine = 100 }).Candidates;

        Assert.NotEmpty(found);
        Assert.Empty(found.Select(one => one.Term).Intersect(
            ["jeugd", "ouderen", "mantelzorg", "eenzaamheid", "jeugd-ouderen", "omdat", "zz", "zeldzaam", "eenling"]));
    }

    [Fact]
    public void A_word_of_a_general_keyword_goes_to_the_line_whose_centre_is_nearest()
    {
        var world = World();
        world.Add("verlaten", "alleen+oud", count: 500);

        var found = Assert.Single(world.Find(new CandidateOptions { MinCount = 10, PerKeyword = 6, PerLine = 0 }).Candidates, one => one.Term == "verlaten");

        Assert.Equal("actielijn_2", found.Line);
        Assert.Contains("eenzaamheid", found.Seeds.Select(seed => seed.Seed));
    }

    [Fact]
    public void A_word_between_two_lines_is_a_conflict_of_both()
    {
        var world = World();
        world.Add("generaties", "jong+oud");

        var found = world.Find(new CandidateOptions { MinCount = 10, PerKeyword = 20, ConflictMargin = 0.3 }).Candidates.Where(one => one.Term == "generaties").ToList();

        Assert.Equal(["actielijn_2"], Assert.Single(found, one => one.Line == "actielijn_1").Conflicts);
        Assert.Equal(["actielijn_1"], Assert.Single(found, one => one.Line == "actielijn_2").Conflicts);
        Assert.Empty(Assert.Single(World().Find(Few).Candidates, one => one is { Term: "kinderen", Line: "actielijn_1" }).Conflicts);
    }

    [Fact]
    public void A_negative_word_pushes_its_sense_away()
    {
        var world = World();
        world.Add("jeugd", "jong+misdaad");
        world.Add("boeven", "misdaad");
        world.Add("dieven", "misdaad");
        Assert.Contains("boeven", Terms(world.Find(new CandidateOptions { MinCount = 10, PerKeyword = 12, PerLine = 0 }).Candidates, "actielijn_1"));

        world.Negatives.Add(new NegativeLine("jeugd", "dieven", "test", new LinePlace("x", 2)));

        Assert.DoesNotContain("boeven", Terms(world.Find(new CandidateOptions { MinCount = 10, PerKeyword = 12, PerLine = 0 }).Candidates, "actielijn_1"));
        Assert.Contains("kinderen", Terms(world.Find(new CandidateOptions { MinCount = 10, PerKeyword = 12, PerLine = 0 }).Candidates, "actielijn_1"));
    }

    [Fact]
    public void A_phrase_without_a_token_is_the_mean_of_its_words_which_are_no_neighbours_of_it()
    {
        var found = World().Find(new CandidateOptions { MinCount = 10, PerKeyword = 4, PerLine = 0 });

        Assert.Equal(["nergensbekend"], found.WithoutVector);
        var phrase = found.Candidates.Where(one => one.Seeds.Any(seed => seed.Seed == "kwetsbare jongeren")).ToList();
        Assert.NotEmpty(phrase);
        Assert.DoesNotContain(phrase, one => one.Term is "kwetsbare" or "jongeren");
        Assert.All(phrase.Where(one => one.Seeds[0].Seed == "kwetsbare jongeren"), one => Assert.Null(one.LogLikelihood));
    }

    [Fact]
    public void Compounds_of_a_keyword_are_a_source_of_their_own()
    {
        var world = World();
        world.Add("jeugdbeleid", "jong+bestuur");
        world.Add("beleid", "bestuur");
        world.Add("jeugdherberg", "reizen");
        world.Add("herberg", "reizen");
        world.Add("hangjeugd", "jong+bestuur");

        var found = world.Find(new CandidateOptions { MinCount = 10, PerKeyword = 0, PerLine = 0 }).Candidates;

        Assert.Equal([("jeugdbeleid", CandidateKind.Compound, "jeugd")], found.Where(one => one.Kind == CandidateKind.Compound).Select(one => (one.Term, one.Kind, one.Seeds[0].Seed)));
    }

    [Fact]
    public void A_rare_compound_is_proposed_where_a_word_as_rare_is_not()
    {
        var world = World(dutch: ["beleid"]);
        world.Add("mantelzorgbeleid", "zorg", count: 6);
        world.Add("verzorging", "zorg", count: 6);

        // Of so few words the floor is 7; for compounds it is 5.
        var found = world.Find(new CandidateOptions { PerKeyword = 50, PerLine = 100 }).Candidates;

        Assert.Equal(CandidateKind.Compound, Assert.Single(found, one => one.Term == "mantelzorgbeleid").Kind);
        Assert.DoesNotContain("verzorging", found.Select(one => one.Term));
        Assert.DoesNotContain("mantelzorgbeleid", world.Find(new CandidateOptions { MinCount = 10 }).Candidates.Select(one => one.Term));
    }

    [Fact]
    public void Nothing_is_looked_for_near_keywords_that_were_listed_for_other_research()
    {
        var world = World();
        world.Groups.Add(Lines.Group("rivm", "Interventie"));
        world.Add("interventie", "ingreep");
        world.Add("operatie", "ingreep");

        var found = world.Find(new CandidateOptions { MinCount = 10, PerKeyword = 1, PerLine = 0 }).Candidates;

        Assert.DoesNotContain("operatie", found.Select(one => one.Term));
        Assert.DoesNotContain("interventie", found.SelectMany(one => one.Nearest).Select(seed => seed.Seed));
    }

    [Fact]
    public void Frequent_pairs_are_a_source_of_their_own_but_not_those_that_hold_a_keyword()
    {
        var world = World();
        world.Add("sociaal", "jong", count: 60);
        world.Add("isolement", "jong", count: 60);
        world.Sentences.AddRange(Enumerable.Repeat("sociaal isolement", 30));
        world.Sentences.AddRange(Enumerable.Repeat("sociaal jeugd isolement", 30));

        var pair = Assert.Single(world.Find(Few).Candidates, one => one.Kind == CandidateKind.WordPair && one.Line == "actielijn_1");

        Assert.Equal(("sociaal isolement", 30, 0), (pair.Term, (int)pair.Count, pair.Seeds.Count));
        Assert.Equal(pair.LineCosine, pair.Cosine);
        Assert.Null(pair.LogLikelihood);
    }

    [Fact]
    public void Standing_together_is_evidence_with_a_sign()
    {
        var world = World();
        world.Sentences.AddRange(Enumerable.Repeat("kinderen vulwoordaa jeugd", 20));
        world.Sentences.AddRange(Enumerable.Repeat("kleuters vulwoordab", 20));

        var found = world.Find(new CandidateOptions { MinCount = 10, PerKeyword = 6, PerLine = 0, WordPairs = 0 }).Candidates;

        Assert.True(Assert.Single(found, one => one is { Term: "kinderen", Line: "actielijn_1" }).LogLikelihood > 10);
        Assert.True(Assert.Single(found, one => one is { Term: "kleuters", Line: "actielijn_1" }).LogLikelihood <= 0);
    }

    [Fact]
    public void Inflections_are_listed_with_each_other()
    {
        var world = World();
        world.Add("kleuter", "jong");

        var found = world.Find(new CandidateOptions { MinCount = 10, PerKeyword = 10 }).Candidates;

        Assert.Equal(["kleuters"], Assert.Single(found, one => one is { Term: "kleuter", Line: "actielijn_1" }).Inflections);
        Assert.Equal(["kleuter"], Assert.Single(found, one => one is { Term: "kleuters", Line: "actielijn_1" }).Inflections);
    }

    [Fact]
    public void Marks_say_what_to_look_at_twice_and_remove_nothing()
    {
        var world = World(dutch: ["kinderen", "kleuters", "tieners", "zorg", "jeugd", "kleuter"]);
        world.Add("almere", "jong", facts: new VocabularyWord("almere", 100, 50, 90, 95));
        world.Add("janssen", "jong", facts: new VocabularyWord("janssen", 100, 50, 4, 5));
        world.Add("wellness", "jong", facts: new VocabularyWord("wellness", 100, 50, 4, 4));
        world.Add("jeugd-zorg", "jong");
        world.Add("kleuterzorg", "jong");

        var marks = world.Find(new CandidateOptions { MinCount = 10, PerKeyword = 30 }).Candidates
            .Where(one => one.Line == "actielijn_1").ToDictionary(one => one.Term, one => string.Join(' ', one.Marks));

        Assert.Equal("GemeenteName ProperName UnknownWord", marks["almere"]);
        Assert.Equal("ProperName UnknownWord", marks["janssen"]);
        Assert.Equal("UnknownWord English", marks["wellness"]);
        Assert.Equal("HoldsKeyword", marks["jeugd-zorg"]);
        Assert.Equal(("", ""), (marks["kleuterzorg"], marks["kinderen"]));
        Assert.All(World().Find().Candidates, one => Assert.DoesNotContain(CandidateMark.UnknownWord, one.Marks));
    }

    [Fact]
    public void An_empty_corpus_of_keywords_says_so_and_proposes_nothing()
    {
        var world = new SmallWorld();

        var found = world.Find();

        Assert.Empty(found.Candidates);
        Assert.Equal(["actielijn_1", "actielijn_2"], found.WithoutSeed);
        Assert.Contains("jeugd", found.WithoutVector);
    }

    [Fact]
    public void A_cancelled_search_ends()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => CandidateFinder.Find(World().ToInput(), Few, new CancellationToken(canceled: true)));
    }

    private static SmallWorld World(int threads = 1, string[]? dutch = null)
    {
        var world = new SmallWorld { Threads = threads, Dutch = (dutch ?? []).ToHashSet(StringComparer.Ordinal) };
        foreach (var (subject, words) in new[]
        {
            ("jong", "jeugd jongeren kinderen kleuters tieners"), ("oud", "ouderen bejaarden senioren"), ("zorg", "mantelzorg verpleging zorg"),
            ("alleen", "eenzaamheid isolement"), ("zwak", "kwetsbare zwakke"),
        })
        {
            foreach (var word in words.Split(' '))
            {
                world.Add(word, subject);
            }
        }

        return world;
    }

    private static IReadOnlyList<string> Terms(IEnumerable<ExpansionCandidate> found, string line) =>
        [.. found.Where(one => one.Line == line).Select(one => one.Term)];

    private static string Facts(ExpansionCandidate one) =>
        $"{one.Line} {one.Term} {one.Kind} {string.Join(',', one.Seeds)} {string.Join(',', one.Nearest)} {one.Cosine:R} {one.LineCosine:R} {one.Agreement:R} {one.LogLikelihood:R} {string.Join(',', one.Conflicts)}";
}
