using System.Globalization;
using Steunpakket.Io.Storage.Vectors;
using Xunit;

namespace Steunpakket.Io.Tests.Storage.Vectors;

public sealed class Word2VecFormatTests : IDisposable
{
    private readonly TemporaryFolder _files = new();

    private string Path => _files.PathOf("vectors");

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(100)]
    [InlineData(20_000)]
    public void Both_formats_give_back_every_bit(int dimensions)
    {
        using var vectors = MadeUpVectors.Make(dimensions);

        Word2VecText.Write(Path, vectors);
        using var text = Word2VecText.Read(Path);
        Word2VecBinary.Write(Path, vectors);
        using var binary = Word2VecBinary.Read(Path);

        Assert.Equal(MadeUpVectors.Words, text.Words);
        Assert.Equal(MadeUpVectors.Words, binary.Words);
        Assert.Equal(MadeUpVectors.Bits(vectors), MadeUpVectors.Bits(text));
        Assert.Equal(MadeUpVectors.Bits(vectors), MadeUpVectors.Bits(binary));
    }

    [Fact]
    public void The_text_has_a_header_and_a_line_a_word_as_fasttext_and_mlnet_read_them()
    {
        using var vectors = MadeUpVectors.Make(3);
        Word2VecText.Write(Path, vectors);

        var lines = File.ReadAllText(Path).Split('\n');

        Assert.Equal("8 3", lines[0]);
        Assert.Equal(string.Empty, lines[^1]);
        Assert.Equal(MadeUpVectors.Words, lines[1..^1].Select(line => line.Split(' ')[0]));
        Assert.All(lines[1..^1], line => Assert.Equal(4, line.Split(' ', '\t').Length));
        Assert.Equal(vectors.Matrix.Row(4).ToArray(), lines[5].Split(' ')[1..].Select(number => float.Parse(number, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_binary_is_a_header_and_words_with_little_endian_numbers()
    {
        using var vectors = WordVectors.Of(1, 2, (words, matrix) =>
        {
            words[0] = "é";
            (matrix.Row(0)[0], matrix.Row(0)[1]) = (1f, -2f);
        });
        Word2VecBinary.Write(Path, vectors);

        Assert.Equal([.. "1 2\né "u8, 0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0, (byte)'\n'], File.ReadAllBytes(Path));
    }

    [Fact]
    public void Also_what_gensim_and_word2vec_write_a_little_differently_is_read()
    {
        File.WriteAllBytes(Path, [.. "2 1\na "u8, 0, 0, 0x80, 0x3F, .. "b "u8, 0, 0, 0, 0x40]);
        using (var binary = Word2VecBinary.Read(Path))
        {
            Assert.Equal(["a", "b"], binary.Words);
            Assert.Equal(2f, binary.Matrix.Row(1)[0]);
        }

        File.WriteAllText(Path, "2 2\r\na 1 1e-3 \r\nb -0.5 2\r\n");
        using var text = Word2VecText.Read(Path);
        Assert.Equal([1f, 1e-3f], text.Matrix.Row(0).ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2 2")]
    [InlineData("twee 2\n")]
    [InlineData("1 2 3\na 1 2\n")]
    [InlineData("-1 2\n")]
    [InlineData("0 2\n")]
    [InlineData("1 0\n")]
    [InlineData("2147483647 65536\na 1\n")]
    [InlineData("1 2147483647\na 1\n")]
    [InlineData("1 2\na 1\n")]
    [InlineData("1 2\na 1 2 3\n")]
    [InlineData("1 2\na 1 twee\n")]
    [InlineData("1 2\na 1  2\n")]
    [InlineData("1 2\n 1 2\n")]
    [InlineData("2 2\na 1 2\n")]
    [InlineData("1 2\na 1 2")]
    [InlineData("1 2\na 1 2\nb 1 2\n")]
    [InlineData("1 2\n\n\n\n\n\n\n\n")]
    public void Malformed_text_is_refused_with_its_name(string content)
    {
        File.WriteAllText(Path, content);

        Assert.StartsWith($"{Path}: no word vectors: ", Assert.Throws<InvalidDataException>(() => Word2VecText.Read(Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_that_ends_anywhere_or_goes_on_is_refused()
    {
        using var vectors = MadeUpVectors.Make(5);
        Word2VecBinary.Write(Path, vectors);
        var whole = File.ReadAllBytes(Path);
        for (var length = 0; length < whole.Length - 1; length++)
        {
            File.WriteAllBytes(Path, whole[..length]);
            Assert.Throws<InvalidDataException>(() => Word2VecBinary.Read(Path));
        }

        File.WriteAllBytes(Path, [.. whole, (byte)'x']);
        Assert.Throws<InvalidDataException>(() => Word2VecBinary.Read(Path));
        File.WriteAllBytes(Path, [.. "1 1\n"u8, 0xFF, .. " 1234\n"u8]);
        Assert.Throws<InvalidDataException>(() => Word2VecBinary.Read(Path));
    }

    [Fact]
    public void A_very_long_word_without_an_end_is_refused_before_it_fills_the_memory()
    {
        File.WriteAllText(Path, "1 1\n" + new string('a', 5_000_000));

        Assert.Throws<InvalidDataException>(() => Word2VecText.Read(Path));
        Assert.Throws<InvalidDataException>(() => Word2VecBinary.Read(Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sociaal werk")]
    [InlineData("a\n")]
    public void A_word_with_white_space_is_not_written(string word)
    {
        using var vectors = WordVectors.Of(1, 1, (words, _) => words[0] = word);

        Assert.Throws<ArgumentException>(() => Word2VecText.Write(Path, vectors));
        Assert.Throws<ArgumentException>(() => Word2VecBinary.Write(Path, vectors));
        Assert.False(File.Exists(Path));
    }
}
