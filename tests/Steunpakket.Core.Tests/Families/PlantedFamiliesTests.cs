using Xunit;

namespace Steunpakket.Core.Tests.Families;

/// <summary>Planted copies and templates, held against a comparison of all pairs without hashes.</summary>
public sealed class PlantedFamiliesTests
{
    private readonly MadeUpCorpus _corpus = new();
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public PlantedFamiliesTests()
    {
        var random = new Random(5);
        for (var i = 0; i < 150; i++)
        {
            var text = MadeUpCorpus.Words(1000 + i, random.Next(60, 600));
            Add($"d{i:000}", text);
            switch (i % 5)
            {
                case 0: Add($"d{i:000}-b", $"{text} {MadeUpCorpus.Words(5000 + i, random.Next(1, 1 + (text.Count(letter => letter == ' ') / 2)))}"); break;
                case 1: Add($"d{i:000}-s", Replaced(text, random)); break;
                case 2: Add($"d{i:000}-k", $"{text} {MadeUpCorpus.Words(9000 + i, text.Count(letter => letter == ' ') * 2)}"); break;
                default: break;
            }
        }
    }

    [Fact]
    public void The_families_are_those_of_all_pairs_compared_word_by_word()
    {
        var ids = _texts.Keys.Order(StringComparer.Ordinal).ToList();
        var texts = ids.ConvertAll(id => new Plain(_texts[id]));
        var expected = new List<string>();
        for (var i = 0; i < ids.Count; i++)
        {
            expected.AddRange(Enumerable.Range(i + 1, ids.Count - i - 1)
                .Where(j => IsAppended(texts[i], texts[j]) || IsAppended(texts[j], texts[i])).Select(j => $"{ids[i]} {ids[j]}"));
        }

        Assert.InRange(expected.Count, 15, 30);
        Assert.Equal(expected, _corpus.Families());
    }

    [Fact]
    public void The_order_of_the_documents_is_no_matter()
    {
        var expected = _corpus.Find();
        var documents = _corpus.Documents.ToArray();

        for (var seed = 0; seed < 3; seed++)
        {
            new Random(seed).Shuffle(documents);
            Assert.Equal(expected, _corpus.Find(documents));
        }
    }

    [Fact]
    public void A_document_that_has_nothing_to_do_with_them_changes_no_family()
    {
        var before = _corpus.Find();

        for (var i = 0; i < 40; i++)
        {
            _corpus.Add($"anders{i}", "Iets anders", MadeUpCorpus.Words(77000 + i, 250));
        }

        Assert.Equal(before, _corpus.Find());
    }

    [Fact]
    public void Every_member_stands_in_one_family_that_is_named_for_its_smallest_id()
    {
        var members = _corpus.Find();

        Assert.Equal(members.Count, members.DistinctBy(member => member.Id).Count());
        Assert.All(members.GroupBy(member => member.FamilyId), family =>
        {
            Assert.Equal(family.Key, family.Select(member => member.Id).Min(StringComparer.Ordinal));
            Assert.All(family, member => Assert.Equal((family.Count(), true), (member.Size, member.Similarity is > 0 and <= 1)));
        });
    }

    // Every word of the shorter in the longer, 90 % of its shingles, and at least 65 % of its length.
    private static bool IsAppended(Plain shorter, Plain longer) =>
        shorter.Words.Length <= longer.Words.Length && shorter.Words.Length >= 0.65 * longer.Words.Length
        && shorter.Counts.All(word => longer.Counts.GetValueOrDefault(word.Key) >= word.Value)
        && shorter.Grams.Count(longer.Grams.Contains) >= 0.9 * shorter.Grams.Count;

    private static string Replaced(string text, Random random)
    {
        var words = text.Split(' ');
        words[random.Next(words.Length)] = "vervangen";
        return string.Join(' ', words);
    }

    private void Add(string id, string text)
    {
        _texts[id] = text;
        _corpus.Add(id, $"Stuk {id}", text);
    }

    private sealed class Plain(string text)
    {
        public string[] Words { get; } = text.Split(' ');

        public Dictionary<string, int> Counts { get; } = text.Split(' ').CountBy(word => word).ToDictionary();

        public HashSet<string> Grams { get; } = [.. Enumerable.Range(0, text.Split(' ').Length - 4).Select(i => string.Join(' ', text.Split(' ')[i..(i + 5)]))];
    }
}
