using System.Text.Json;
using Steunpakket.Io.Storage.Vectors;
using Xunit;

namespace Steunpakket.Io.Tests.Storage.Vectors;

public sealed class GensimTests : IDisposable
{
    private const string Read = """
        import json, sys
        from gensim.models import KeyedVectors
        def look(path, binary):
            vectors = KeyedVectors.load_word2vec_format(path, binary=binary)
            return {'words': vectors.index_to_key, 'numbers': vectors.vectors.view('int32').tolist(),
                    'nearest': [[word for word, _ in vectors.most_similar(one, topn=3)] for one in vectors.index_to_key]}
        print(json.dumps([look(sys.argv[1], False), look(sys.argv[2], True)]))
        vectors = KeyedVectors.load_word2vec_format(sys.argv[2], binary=True)
        vectors.save_word2vec_format(sys.argv[3], binary=False)
        vectors.save_word2vec_format(sys.argv[4], binary=True)
        """;

    private readonly TemporaryFolder _files = new();

    public void Dispose() => _files.Dispose();

    [GensimFact]
    public void Gensim_reads_both_formats_to_the_bit_with_the_same_neighbours_and_what_it_writes_is_read_here()
    {
        using var vectors = MadeUpVectors.Make(20);
        string[] paths = [.. new[] { "text", "binary", "gensim-text", "gensim-binary" }.Select(_files.PathOf)];
        Word2VecText.Write(paths[0], vectors);
        Word2VecBinary.Write(paths[1], vectors);

        var looks = JsonSerializer.Deserialize<List<Look>>(Gensim.Run(Read, paths), JsonSerializerOptions.Web)!;

        Assert.Equal(2, looks.Count);
        Assert.All(looks, look =>
        {
            Assert.Equal(MadeUpVectors.Words, look.Words);
            Assert.Equal(MadeUpVectors.Bits(vectors), look.Numbers.SelectMany(row => row));
            Assert.Equal(Enumerable.Range(0, MadeUpVectors.Words.Length).Select(row => Nearest(vectors, row)), look.Nearest);
        });
        using var text = Word2VecText.Read(paths[2]);
        using var binary = Word2VecBinary.Read(paths[3]);
        Assert.Equal(MadeUpVectors.Words, text.Words);
        Assert.Equal(MadeUpVectors.Bits(vectors), MadeUpVectors.Bits(binary));
    }

    private static string[] Nearest(WordVectors vectors, int row) =>
    [
        .. Enumerable.Range(0, vectors.Words.Count).Where(other => other != row)
            .OrderByDescending(other => Cosine(vectors.Matrix.Row(row), vectors.Matrix.Row(other))).Take(3).Select(other => vectors.Words[other]),
    ];

    private static double Cosine(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var (dot, lengths) = (0.0, (0.0, 0.0));
        for (var i = 0; i < left.Length; i++)
        {
            dot += (double)left[i] * right[i];
            lengths = (lengths.Item1 + ((double)left[i] * left[i]), lengths.Item2 + ((double)right[i] * right[i]));
        }

        return dot / Math.Sqrt(lengths.Item1 * lengths.Item2);
    }

    private sealed record Look(IReadOnlyList<string> Words, IReadOnlyList<IReadOnlyList<int>> Numbers, IReadOnlyList<string[]> Nearest);
}
