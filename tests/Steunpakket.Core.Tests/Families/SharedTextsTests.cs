using Steunpakket.Core.Families;
using Xunit;

namespace Steunpakket.Core.Tests.Families;

public sealed class SharedTextsTests
{
    [Fact]
    public void A_text_that_travels_is_a_group_in_the_order_of_dates()
    {
        var text = MadeUpCorpus.Words(1, 500);
        var groups = SharedTexts.Group(
        [
            Document("x/GM0537/2", 2021, text + ' ' + MadeUpCorpus.Words(2, 20)),
            Document("x/GM0034/9", 2020, text),
            Document("x/GM0518/5", null, text),
            Document("x/GM0518/6", 2019, MadeUpCorpus.Words(3, 500)),
        ]);

        Assert.Equal(
            ["x/GM0034/9 x/GM0034/9 3", "x/GM0034/9 x/GM0537/2 3", "x/GM0034/9 x/GM0518/5 3"],
            groups.Select(member => $"{member.Group} {member.Document.Id} {member.Gemeenten}"));
        Assert.Equal(1, groups[0].Similarity);
        Assert.InRange(groups[1].Similarity, 0.8, 1);
    }

    [Fact]
    public void Copies_within_one_gemeente_are_no_shared_text()
    {
        var text = MadeUpCorpus.Words(1, 500);

        Assert.Empty(SharedTexts.Group([Document("x/GM0518/1", 2020, text), Document("x/GM0518/2", 2021, text)]));
    }

    [Fact]
    public void The_order_of_the_documents_is_no_matter()
    {
        var documents = Enumerable.Range(0, 60).Select(i => Document(
            $"x/GM{i % 7:0000}/{i}", i % 9 == 0 ? null : 2015 + (i % 5), MadeUpCorpus.Words(i % 12, 300) + ' ' + MadeUpCorpus.Words(500 + i, i % 40))).ToArray();
        var expected = SharedTexts.Group(documents);

        new Random(4).Shuffle(documents);

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(Told), SharedTexts.Group(documents).Select(Told));
        static string Told(SharedTextMember member) => $"{member.Group} {member.Document.Id} {member.Similarity}";
    }

    private static SharedTextDocument Document(string id, int? year, string text) =>
        new(id, id.Split('/')[1], year is { } known ? new DateOnly(known, 3, 1) : null, MadeUpCorpus.Sketch(text).Signature!.Value);
}
