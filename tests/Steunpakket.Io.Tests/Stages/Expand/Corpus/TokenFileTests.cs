using Steunpakket.Core.Embedding;
using Steunpakket.Io.Stages.Expand.Corpus;
using Steunpakket.Io.Storage;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Expand.Corpus;

public sealed class TokenFileTests : IDisposable
{
    private static readonly string Corpus = new('a', 32);

    private readonly TemporaryFolder _files = new();

    private string Path => _files.PathOf("tokens.bin");

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Blocks_hold_all_sentences_in_order_and_end_with_one()
    {
        var random = new Random(1);
        int[][] sentences = [.. Enumerable.Range(0, 60_000).Select(_ => Enumerable.Range(0, random.Next(30)).Select(_ => random.Next(500)).ToArray())];

        Write(sentences);

        using var file = TokenFile.Open(Path, Corpus)!;
        var expected = sentences.Where(sentence => sentence.Length > 1).SelectMany(sentence => sentence.Append(ITokenBlocks.SentenceEnd));
        Assert.InRange(file.Count, 3, 5);
        Assert.Equal(expected, Enumerable.Range(0, file.Count).SelectMany(block => Ids(file, block)));
        for (var block = 0; block < file.Count; block++)
        {
            var ids = Ids(file, block);
            Assert.Equal(ITokenBlocks.SentenceEnd, ids[^1]);
            Assert.Equal(ids.LongCount(id => id >= 0), file.TokensIn(block));
            Assert.True(block == file.Count - 1 || ids.Length is >= TokenFileWriter.BlockIds and < TokenFileWriter.BlockIds + 31);
        }
    }

    [Fact]
    public void Sentences_are_cut_at_a_thousand_words()
    {
        Write([[.. Enumerable.Range(0, 2001)], [1, 2]]);

        using var file = TokenFile.Open(Path, Corpus)!;
        var ids = Ids(file, 0);
        Assert.Equal([1000, 2001, 2004], ids.Index().Where(id => id.Item == ITokenBlocks.SentenceEnd).Select(id => id.Index));
        Assert.Equal([1, 2, ITokenBlocks.SentenceEnd], ids[^3..]);
    }

    [Fact]
    public void A_block_of_endless_sentences_fits()
    {
        Write([[.. Enumerable.Repeat(7, 3 * TokenFileWriter.BlockIds)]]);

        using var file = TokenFile.Open(Path, Corpus)!;
        Assert.Equal(3 * TokenFileWriter.BlockIds, Enumerable.Range(0, file.Count).Sum(file.TokensIn));
    }

    [Fact]
    public void A_corpus_without_sentences_has_no_block()
    {
        Write([[1]]);

        using var file = TokenFile.Open(Path, Corpus)!;
        Assert.Equal(0, file.Count);
    }

    [Fact]
    public void Blocks_may_be_open_side_by_side_and_close_in_any_order()
    {
        Write([.. Enumerable.Range(0, 300).Select(number => Enumerable.Repeat(number, 1000).ToArray())]);
        using var file = TokenFile.Open(Path, Corpus)!;

        var (one, two) = (file.Open(0), file.Open(1));
        one.Dispose();
        one.Dispose();

        Assert.Equal(ITokenBlocks.SentenceEnd, two.Ids[^1]);
        Assert.Throws<ObjectDisposedException>(() => one.Ids.Length);
        two.Dispose();
        Parallel.For(0, 200, number => Assert.NotEmpty(Ids(file, number % file.Count)));
    }

    [Fact]
    public void A_file_that_was_cut_changed_or_is_of_another_corpus_is_none()
    {
        Write([[1, 2, 3], [4, 5]]);
        Assert.Null(TokenFile.Open(Path, new string('b', 32)));
        var whole = File.ReadAllBytes(Path);
        for (var at = 0; at < whole.Length; at++)
        {
            File.WriteAllBytes(Path, whole[..at]);
            Assert.Null(TokenFile.Open(Path, Corpus));
            var changed = whole.ToArray();
            changed[at] ^= 0x10;
            File.WriteAllBytes(Path, changed);
            Assert.Null(TokenFile.Open(Path, Corpus));
        }

        File.WriteAllText(Path, "iets heel anders dat lang genoeg is om voor een bestand met zegel door te gaan, maar het niet is");
        Assert.Null(TokenFile.Open(Path, Corpus));
        SealedFile.Write(Path, stream => stream.Write("een zegel zonder inhoud"u8));
        Assert.Null(TokenFile.Open(Path, Corpus));
    }

    private static int[] Ids(TokenFile file, int index)
    {
        using var block = file.Open(index);
        return block.Ids.ToArray();
    }

    private void Write(int[][] sentences) => SealedFile.Write(Path, stream =>
    {
        var writer = new TokenFileWriter(stream);
        foreach (var sentence in sentences)
        {
            foreach (var id in sentence)
            {
                writer.Add(id);
            }

            writer.EndSentence();
        }

        writer.Close(Corpus);
    });
}
