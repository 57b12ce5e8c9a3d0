using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Representativeness;
using Xunit;
using static Steunpakket.Core.Tests.Representativeness.Studied;

namespace Steunpakket.Core.Tests.Representativeness;

public sealed class PostStratificationTests
{
    [Fact]
    public void A_cell_weighs_what_it_is_of_the_population()
    {
        // Four small ones of which one is counted, two large ones that both are.
        StudiedGemeente[] population = [.. Enumerable.Range(1, 4).Select(i => Gemeente(i, 10_000)), Gemeente(5, 200_000), Gemeente(6, 200_000)];

        var weights = PostStratification.Of(population, Codes(1, 5, 6));

        Assert.Equal([4.0, 1.0, 1.0], [weights.Of[Code(1)], weights.Of[Code(5)], weights.Of[Code(6)]]);
        Assert.Equal((2, 0), (weights.Cells, weights.Collapsed));
        Assert.Equal(36.0 / 18, weights.EffectiveN!.Value, 1e-12);
    }

    [Fact]
    public void An_empty_cell_goes_to_the_nearest_size_in_its_province_the_smaller_first()
    {
        StudiedGemeente[] population = [Gemeente(1, 10_000), Gemeente(2, 60_000), Gemeente(3, 200_000)];

        Assert.Equal([2.0, 1.0], Ordered(PostStratification.Of(population, Codes(1, 3))));
        Assert.Equal([1.0, 2.0], Ordered(PostStratification.Of(population, Codes(1, 2))));
        Assert.Equal([2.0, 1.0], Ordered(PostStratification.Of(population, Codes(2, 3))));
        Assert.Equal(1, PostStratification.Of(population, Codes(1, 3)).Collapsed);
    }

    [Fact]
    public void A_province_without_any_goes_to_its_size_in_the_country_and_a_size_without_any_to_all()
    {
        StudiedGemeente[] population =
            [Gemeente(1, 10_000, "Drenthe"), Gemeente(2, 10_000), Gemeente(3, 10_000), Gemeente(4, 200_000), Gemeente(5, 60_000, "Drenthe")];

        var weights = PostStratification.Of(population, Codes(2, 3, 4));

        Assert.Equal([1 + 0.5 + (1 / 3.0), 1 + 0.5 + (1 / 3.0), 1 + (1 / 3.0)], Ordered(weights));
        Assert.Equal((2, 2), (weights.Cells, weights.Collapsed));
    }

    [Fact]
    public void When_all_are_counted_each_weighs_one()
    {
        var population = Random(new Random(1), 80);

        Assert.All(PostStratification.Of(population, population.Select(gemeente => gemeente.Code).ToHashSet()).Of.Values, weight => Assert.Equal(1, weight, 1e-12));
    }

    [Fact]
    public void Weights_add_up_to_the_population_whoever_is_counted()
    {
        var random = new Random(2);
        for (var turn = 0; turn < 50; turn++)
        {
            var population = Random(random, random.Next(1, 60));
            var counted = population.Where(_ => random.Next(4) == 0).Select(gemeente => gemeente.Code).Append(population[0].Code).ToHashSet();

            var weights = PostStratification.Of(population, counted);

            Assert.Equal(population.Count, weights.Of.Values.Sum(), 1e-9);
            Assert.Equal(counted.Order(), weights.Of.Keys.Order());
        }
    }

    [Fact]
    public void Nobody_counted_gives_no_weights_and_no_verdicts()
    {
        var weights = PostStratification.Of([Gemeente(1, 10)], Codes());

        Assert.Empty(weights.Of);
        Assert.Null(weights.EffectiveN);
        Assert.Null(WeightedVerdicts.Of(new Dictionary<GemeenteCode, Verdict>(), weights));
    }

    [Fact]
    public void Verdicts_weigh_what_their_gemeenten_weigh()
    {
        var verdicts = new Dictionary<GemeenteCode, Verdict> { [Code(1)] = Verdict.Meer, [Code(2)] = Verdict.Minder, [Code(3)] = Verdict.Evenveel };
        var weights = new Weights(new Dictionary<GemeenteCode, double> { [Code(1)] = 6, [Code(2)] = 3, [Code(3)] = 1 });

        Assert.Equal(new WeightedVerdicts(60, 30, 10), WeightedVerdicts.Of(verdicts, weights));
        Assert.Equal(30, WeightedVerdicts.Of(verdicts, weights)!.Difference);
    }

    [Fact]
    public void By_inhabitants_gemeenten_that_share_a_row_share_its_weight()
    {
        var row = Row(90, 60_000);
        var weights = Weights.Inhabitants([new(Code(1), "B", [row], true, true), new(Code(2), "B", [row], true, true), Gemeente(3, 5_000), new(Code(4), "B", [], true, true)]);

        Assert.Equal([30_000.0, 30_000, 5_000, 0], Ordered(weights));
    }

    private static HashSet<GemeenteCode> Codes(params int[] numbers) => [.. numbers.Select(Code)];

    private static List<double> Ordered(Weights weights) => [.. weights.Of.OrderBy(pair => pair.Key).Select(pair => pair.Value)];

    private static List<StudiedGemeente> Random(Random random, int count) =>
        [.. Enumerable.Range(1, count).Select(i => Gemeente(i, random.Next(300_000), $"provincie {random.Next(6)}"))];
}
