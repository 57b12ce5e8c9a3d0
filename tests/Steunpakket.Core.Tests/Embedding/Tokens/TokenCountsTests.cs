using System.Text;
using Steunpakket.Core.Embedding;
using Steunpakket.Core.Embedding.Tokens;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding.Tokens;

public sealed class TokenCountsTests
{
    [Fact]
    public void Counts_occurrences_documents_and_capitals()
    {
        var counts = new TokenCounts();
        Count(counts, [("jeugd", TokenCase.SentenceStart), ("jeugd", TokenCase.Plain), ("ede", TokenCase.Capitalised)]);
        Count(counts, [("jeugd", TokenCase.Capitals), ("ede", TokenCase.Plain)]);

        var (vocabulary, ids) = counts.ToVocabulary(minCount: 1);

        Assert.Equal([new VocabularyWord("jeugd", 3, 2, 0, 1), new VocabularyWord("ede", 2, 2, 1, 2)], vocabulary.Words);
        Assert.Equal([0, 1], ids);
        Assert.Equal((2, 5L, 5L), (vocabulary.Documents, vocabulary.Tokens, counts.Occurrences));
    }

    [Fact]
    public void Rare_words_have_no_place()
    {
        var counts = new TokenCounts();
        Count(counts, [("b", TokenCase.Plain), ("a", TokenCase.Plain), ("a", TokenCase.Plain)]);

        var (vocabulary, ids) = counts.ToVocabulary(minCount: 2);

        Assert.Equal(["a"], vocabulary.Words.Select(word => word.Text));
        Assert.Equal([-1, 0], ids);
    }

    [Fact]
    public void Several_counts_added_up_are_those_of_one()
    {
        var random = new Random(1);
        var (one, parts) = (new TokenCounts(), new TokenCounts[] { new(), new(), new() });
        for (var document = 0; document < 60; document++)
        {
            var tokens = Enumerable.Range(0, random.Next(400)).Select(_ => ($"woord{random.Next(30_000) / (1 + random.Next(900))}é", (TokenCase)random.Next(4))).ToArray();
            Count(one, tokens);
            Count(parts[random.Next(3)], tokens);
        }

        var merged = new TokenCounts();
        foreach (var part in parts)
        {
            Assert.Equal(part.Count, merged.Merge(part).Distinct().Count());
        }

        Assert.Equal(one.ToVocabulary(3).Vocabulary.Words, merged.ToVocabulary(3).Vocabulary.Words);
        Assert.Equal((one.Count, one.Documents, one.Occurrences), (merged.Count, merged.Documents, merged.Occurrences));
    }

    [Fact]
    public void Texts_keep_their_numbers_while_the_table_grows()
    {
        var table = new TokenTable();
        string[] texts = [.. Enumerable.Range(0, 40_000).Select(number => $"{new string('x', number % 23)}{number}")];
        Assert.Equal(Enumerable.Range(0, texts.Length), texts.Select(text => table.Add(Encoding.UTF8.GetBytes(text))));
        Assert.Equal(Enumerable.Range(0, texts.Length), texts.Select(text => table.Add(Encoding.UTF8.GetBytes(text))));
        Assert.Equal(texts, Enumerable.Range(0, texts.Length).Select(id => Encoding.UTF8.GetString(table.TextOf(id))));
        Assert.Equal(texts.Length, table.Add([]));
    }

    private static void Count(TokenCounts counts, (string Word, TokenCase Letters)[] tokens)
    {
        counts.BeginDocument();
        foreach (var (word, letters) in tokens)
        {
            counts.Add(Encoding.UTF8.GetBytes(word), letters);
        }
    }
}
