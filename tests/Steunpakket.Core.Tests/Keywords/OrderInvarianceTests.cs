using Steunpakket.Core.Keywords;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords;

public sealed class OrderInvarianceTests
{
    private static readonly string[] Words = ["jeugd", "zorg", "sport", "hulp", "welzijn", "ouderen", "fit", "leefstijl"];

    private static readonly string[] Names = ["a", "b", "c"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_order_of_lines_and_files_does_not_matter(int seed)
    {
        var random = new Random(seed);
        var lines = Enumerable.Range(2, 40).Select(number => RandomLine(random, number)).ToArray();
        var words = Enumerable.Range(2, 10).Select(number => Lines.Word($"woord{random.Next(6)}", Pick(random, Names), line: number)).ToArray();
        var before = Set(lines, Names, words);

        random.Shuffle(lines);
        random.Shuffle(words);
        var after = Set(lines, [.. Names.Reverse()], words);

        Assert.Equal(before.Hash, after.Hash);
        Assert.Equal(before.ExpansionHash, after.ExpansionHash);
        Assert.Equal(before.Keywords, after.Keywords);
        Assert.Equal(before.Forms.SelectMany(form => form.Groups), after.Forms.SelectMany(form => form.Groups));
        Assert.Equal(before.Forms.SelectMany(form => form.Origins), after.Forms.SelectMany(form => form.Origins));
        Assert.Equal(before.ExpansionTerms, after.ExpansionTerms);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Another_form_gives_another_hash_and_one_more_term(int seed)
    {
        var random = new Random(seed);
        var lines = Enumerable.Range(2, 40).Select(number => RandomLine(random, number)).ToArray();
        var before = Set(lines, Names, []);

        var after = Set([.. lines, Lines.Of("buurthuis", Pick(random, Names), 99)], Names, []);

        Assert.NotEqual(before.Hash, after.Hash);
        Assert.Equal(before.Keywords.Count + 1, after.Keywords.Count);
    }

    private static KeywordSet Set(KeywordLine[] lines, string[] names, ExpansionLine[] words) =>
        new KeywordLists(names.Select(name => new KeywordGroup(name, [.. lines.Where(line => line.List == name)])), KeywordFilters.None, words)
            .For(KeywordProfile.Extended);

    private static KeywordLine RandomLine(Random random, int number)
    {
        var (first, second) = (Pick(random, Words), Pick(random, Words));
        var term = random.Next(6) switch
        {
            0 => $"({first}) {second}",
            1 => $"kwetsbare {first}/{second}",
            2 => $"{first}*",
            3 => $"{first}- en {second}|werk",
            4 => $"{first} tarief/{second}",
            _ => first.ToUpperInvariant(),
        };
        return Lines.Of(term, Pick(random, Names), number) with { Group = Pick(random, Names) };
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
