using Steunpakket.Io.Stages.Expand.Candidates;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Expand.Candidates;

public sealed class ContextLinesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void Any_order_and_any_split_gives_what_sorting_all_of_them_gives(int most)
    {
        for (var round = 0; round < 200; round++)
        {
            var random = new Random(round);
            var lines = Enumerable.Range(0, random.Next(40))
                .Select(id => (Hash: (ulong)random.Next(1000), Gemeente: $"GM{random.Next(1 + (round % 9))}", Id: $"d{id:D2}")).ToArray();

            var expected = Plain(lines, most);

            foreach (var parts in new[] { 1, 3 })
            {
                random.Shuffle(lines);
                var all = new ContextLines(most);
                foreach (var part in lines.GroupBy(_ => random.Next(parts)))
                {
                    all.Merge(Of(part, most));
                }

                Assert.Equal(expected, all.ToList());
                Assert.Equal(lines.Length, all.Documents);
            }
        }
    }

    [Fact]
    public void The_same_text_stands_twice_only_when_there_is_no_other()
    {
        var lines = Of([(7, "GM1", "a"), (7, "GM2", "b"), (9, "GM1", "c")], 3);

        Assert.Equal(["a", "c", "b"], lines.ToList());
        Assert.Equal(["a", "b"], Of([(7, "GM1", "a"), (7, "GM2", "b")], 3).ToList());
    }

    [Fact]
    public void No_passages_are_kept_when_none_are_asked_for_but_documents_are_counted()
    {
        var lines = Of([(7, "GM1", "a"), (8, "GM2", "b")], 0);

        Assert.Empty(lines.ToList());
        Assert.Equal(2, lines.Documents);
    }

    private static ContextLines Of(IEnumerable<(ulong Hash, string Gemeente, string Id)> lines, int most)
    {
        var made = new ContextLines(most);
        foreach (var (hash, gemeente, id) in lines)
        {
            made.Add(hash, gemeente, id, () => id);
        }

        return made;
    }

    // Of each gemeente the first, then the second ones, and so on.
    private static IEnumerable<string> Plain((ulong Hash, string Gemeente, string Id)[] lines, int most)
    {
        var turns = lines.GroupBy(line => line.Gemeente)
            .SelectMany(gemeente => gemeente.OrderBy(line => line.Hash).ThenBy(line => line.Id, StringComparer.Ordinal).Take(most).Index())
            .OrderBy(line => line.Index).ThenBy(line => line.Item.Hash).ThenBy(line => line.Item.Id, StringComparer.Ordinal).Select(line => line.Item).ToList();
        if (turns.Select(line => line.Gemeente).Distinct().Count() > most)
        {
            turns = [.. turns.Where(line => turns.Select(other => other.Gemeente).Distinct().Take(most).Contains(line.Gemeente))];
        }

        var first = turns.DistinctBy(line => line.Hash).ToList();
        return first.Concat(turns.Except(first)).Take(most).Select(line => line.Id);
    }
}
