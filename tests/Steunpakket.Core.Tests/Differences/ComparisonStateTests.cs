using Steunpakket.Core.Comparison;
using Steunpakket.Core.Differences;
using Steunpakket.Core.Documents;
using Xunit;

namespace Steunpakket.Core.Tests.Differences;

/// <summary>One state of the way between two exports, held to counting it plainly.</summary>
public sealed class ComparisonStateTests
{
    private const double CutScore = 7;

    private static readonly GemeenteCode[] Gemeenten = [new("GM0001"), new("GM0002"), new("GM0003")];

    public static TheoryData<CutRule> Rules => [.. Enum.GetValues<CutRule>()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_document_is_judged_by_the_cut_of_its_own_year_or_gemeente(CutRule rule)
    {
        var random = new Random(3);
        for (var round = 0; round < 100; round++)
        {
            var snapshot = Random(random, rule);
            var state = new ComparisonState([.. snapshot.Documents.Values], snapshot);

            var expected = Relevant(snapshot).ToList();

            Assert.Equal(expected.Select(place => place.Document.Id).ToHashSet(), state.Relevant(0));
            foreach (var (gemeente, year) in from gemeente in Gemeenten from year in snapshot.Years select (gemeente, year))
            {
                Assert.Equal(
                    expected.Where(place => place.Year == year && place.Document.Gemeente == gemeente).Sum(place => snapshot.MeetingsOf(place.Document)[year]),
                    state.Count(gemeente, 0, year));
            }
        }
    }

    [Fact]
    public void A_document_that_met_in_two_years_can_be_relevant_in_one_of_them()
    {
        var snapshot = new SnapshotBuilder { Options = new() { BaseYears = [2020], Cut = CutRule.PerYear } }
            .Add("a", 2020, 10).Add("b", 2021, 60).Add("c", 2021, 70).Add("both", 2021, 50)
            .With("both", document => document with { Meetings = [new(2020, 12, 1), new(2021, 1, 12)] })
            .Build();

        var state = new ComparisonState([.. snapshot.Documents.Values], snapshot);

        Assert.Contains(SnapshotBuilder.Id("both"), state.Relevant(0));
        Assert.Equal((1, 2), (state.Count(Gemeenten[0], 0, 2020), state.Count(Gemeenten[0], 0, 2021)));
    }

    [Fact]
    public void The_cut_of_a_gemeente_that_merged_is_its_own_and_what_it_keeps_counts_under_the_successor()
    {
        // The quartiles are 12.5 and 32.5; of all four together, as the successor has them, it would be 17.5.
        var snapshot = new SnapshotBuilder { Options = new() { BaseYears = [2020], Cut = CutRule.PerGemeente } }
            .Add("a", 2020, 10).Add("b", 2020, 20)
            .Add(SnapshotBuilder.Id("c", "GM0002"), 2020, "c", 30).Add(SnapshotBuilder.Id("d", "GM0002"), 2020, "d", 40)
            .With("a", Merged).With("b", Merged).Build();

        var state = new ComparisonState([.. snapshot.Documents.Values], snapshot);

        Assert.Equal([SnapshotBuilder.Id("b"), SnapshotBuilder.Id("d", "GM0002")], state.Relevant(0).OrderBy(id => id.Value, StringComparer.Ordinal));
        Assert.Equal((0, 2), (state.Count(Gemeenten[0], 0, 2020), state.Count(Gemeenten[1], 0, 2020)));

        static SnapshotDocument Merged(SnapshotDocument document) => document with { Gemeente = Gemeenten[1] };
    }

    /// <summary>Document × year by METHOD 4.10, in loops.</summary>
    private static IEnumerable<(SnapshotDocument Document, int Year)> Relevant(Snapshot snapshot)
    {
        var placed = snapshot.Documents.Values.OrderBy(document => document.Id.Value, StringComparer.Ordinal)
            .SelectMany(document => snapshot.MeetingsOf(document).Keys, (document, year) => (Document: document, Year: year)).ToList();
        foreach (var place in placed)
        {
            var stratum = placed.Where(other => snapshot.Options.Cut switch
            {
                CutRule.PerYear => other.Year == place.Year,
                CutRule.PerGemeente => other.Document.Publisher == place.Document.Publisher,
                _ => true,
            });
            var scores = stratum.DistinctBy(other => other.Document.Family).Select(other => other.Document.Norms[0].Value).ToList();
            if (Keeps(snapshot.Options.Cut, scores, place.Document.Norms[0].Value))
            {
                yield return place;
            }
        }
    }

    private static bool Keeps(CutRule rule, List<double> scores, double score)
    {
        var positive = scores.Where(value => value > 0).ToList();
        return score > 0 && positive.Count > 0 && rule switch
        {
            CutRule.None => true,
            CutRule.Fixed => score >= CutScore,
            CutRule.Ge => score >= Quartile.Lower(positive),
            CutRule.IncludeZeros => score > Quartile.Lower(scores),
            _ => score > Quartile.Lower(positive),
        };
    }

    // Two families of two, a document of two years and one that met before the compared years; a third publisher counts under the second.
    private static Snapshot Random(Random random, CutRule rule)
    {
        var builder = new SnapshotBuilder { Options = new() { BaseYears = [2020], Cut = rule, CutScore = CutScore } };
        for (var i = 0; i < 14; i++)
        {
            builder.Add($"{i:00}", 2020 + random.Next(2), random.Next(20));
            var publisher = Gemeenten[random.Next(3)];
            builder.With($"{i:00}", document => document with { Publisher = publisher, Gemeente = publisher == Gemeenten[2] ? Gemeenten[1] : publisher });
        }

        DateOnly[] both = [new(2020, 11, 3), new(2021, 2, 2), new(2021, 3, 2)];
        var snapshot = builder.With("03", document => document with { Meetings = both })
            .With("07", document => document with { Meetings = [new(2019, 5, 5)] })
            .With("05", document => document with { Family = SnapshotBuilder.Id("04").Value })
            .With("09", document => document with { Family = SnapshotBuilder.Id("08").Value })
            .Build();
        var covered = snapshot.Covered.Values.Single();
        return snapshot with { Covered = Gemeenten.ToDictionary(code => code, _ => covered) };
    }
}
