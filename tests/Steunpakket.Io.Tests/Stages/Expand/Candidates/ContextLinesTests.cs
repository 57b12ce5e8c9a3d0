using Steunpakket.Core.Texts;
using Steunpakket.Io.Stages.Expand.Candidates;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Expand.Candidates;

public sealed class ContextLinesTests
{
    [Theory]
    [InlineData(1, 1000)]
    [InlineData(3, 1000)]
    [InlineData(5, 1000)]
    [InlineData(1, 6)]
    [InlineData(2, 6)]
    [InlineData(5, 12)]
    public void Any_order_and_any_split_gives_what_sorting_all_of_them_gives(int most, int texts)
    {
        for (var round = 0; round < 200; round++)
        {
            var random = new Random(round);
            var lines = Enumerable.Range(0, random.Next(40))
                .Select(id => (Hash: (ulong)random.Next(texts), Gemeente: $"GM{random.Next(1 + (round % 9))}", Id: $"d{id:D2}")).ToArray();

            var expected = Plain(lines, most);

            foreach (var parts in new[] { 1, 3 })
            {
                random.Shuffle(lines);
                var all = new ContextLines(most);
                foreach (var part in lines.GroupBy(_ => random.Next(parts)))
                {
                    all.Merge(Of(part, most));
                }

                Assert.Equal(expected, Ids(all));
                Assert.Equal(lines.Length, all.Documents);
            }
        }
    }

    [Fact]
    public void The_same_text_stands_twice_only_when_there_is_no_other()
    {
        var lines = Of([(7, "GM1", "a"), (7, "GM2", "b"), (9, "GM1", "c")], 3);

        Assert.Equal(["a", "c", "b"], Ids(lines));
        Assert.Equal(["a", "b"], Ids(Of([(7, "GM1", "a"), (7, "GM2", "b")], 3)));
    }

    [Fact]
    public void A_text_that_a_gemeente_wrote_often_hides_none_of_its_others() =>
        Assert.Equal(["a", "d"], Ids(Of([(7, "GM1", "a"), (7, "GM1", "b"), (7, "GM1", "c"), (9, "GM1", "d")], 2)));

    [Fact]
    public void A_text_that_all_gemeenten_wrote_hides_none_of_theirs() =>
        Assert.Equal(["a", "d"], Ids(Of([(7, "GM1", "a"), (7, "GM2", "b"), (7, "GM3", "c"), (9, "GM3", "d")], 2)));

    [Fact]
    public void No_passages_are_kept_when_none_are_asked_for_but_documents_are_counted()
    {
        var lines = Of([(7, "GM1", "a"), (8, "GM2", "b")], 0);

        Assert.Empty(Ids(lines));
        Assert.Equal(2, lines.Documents);
    }

    private static IEnumerable<string> Ids(ContextLines lines) => lines.ToList().Select(passage => passage.DocumentId);

    private static ContextLines Of(IEnumerable<(ulong Hash, string Gemeente, string Id)> lines, int most)
    {
        var made = new ContextLines(most);
        foreach (var (hash, gemeente, id) in lines)
        {
            made.Add(hash, gemeente, id, () => new PagePassage(id, id, 1));
        }

        return made;
    }

    // Of each gemeente the first, then the second ones, and so on; of more gemeenten than are asked the first of each only. Then other texts.
    private static IEnumerable<string> Plain((ulong Hash, string Gemeente, string Id)[] lines, int most)
    {
        var sorted = lines.OrderBy(line => line.Hash).ThenBy(line => line.Id, StringComparer.Ordinal).ToList();
        var gemeenten = sorted.GroupBy(line => line.Gemeente).ToList();
        var turns = gemeenten.SelectMany(gemeente => gemeente.Take(gemeenten.Count > most ? 1 : most).Index())
            .OrderBy(line => line.Index).ThenBy(line => sorted.IndexOf(line.Item)).Select(line => line.Item)
            .Take(gemeenten.Count > most ? most : int.MaxValue).ToList();
        var first = turns.Concat(sorted).DistinctBy(line => line.Hash).ToList();
        return first.Concat(turns.Except(first)).Take(most).Select(line => line.Id);
    }
}
