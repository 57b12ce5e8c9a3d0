using System.Text;
using Steunpakket.Core.Embedding;
using Steunpakket.Io.Stages.Expand.Corpus;
using Steunpakket.Io.Storage;

namespace Steunpakket.Benchmarks.Embed;

/// <summary>A text of one sentence a line, words divided by spaces, as the trainer takes it: a vocabulary and a mapped file of ids.</summary>
internal sealed class TokenText : IDisposable
{
    private const string Corpus = "benchmark-benchmark-benchmark-00";

    private readonly string _path;

    private TokenText(Vocabulary vocabulary, TokenFile tokens, string path) => (Vocabulary, Tokens, _path) = (vocabulary, tokens, path);

    public Vocabulary Vocabulary { get; }

    public TokenFile Tokens { get; }

    public static TokenText Read(string path, int minCount)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        var lookUp = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in Lines(path))
        {
            foreach (var word in line.AsSpan().Split(' '))
            {
                lookUp[line.AsSpan(word)] = lookUp.TryGetValue(line.AsSpan(word), out var count) ? count + 1 : 1;
            }
        }

        var words = counts.Where(word => word.Value >= minCount && word.Key.Length > 0);
        var vocabulary = new Vocabulary(words.Select(word => new VocabularyWord(word.Key, word.Value, 1, 0, 0)), 1);
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        SealedFile.Write(file, stream => Write(path, vocabulary, new TokenFileWriter(stream)));
        return new TokenText(vocabulary, TokenFile.Open(file, Corpus)!, file);
    }

    public void Dispose()
    {
        Tokens.Dispose();
        File.Delete(_path);
    }

    private static void Write(string path, Vocabulary vocabulary, TokenFileWriter writer)
    {
        foreach (var line in Lines(path))
        {
            foreach (var word in line.Split(' '))
            {
                if (vocabulary.IndexOf(word) is >= 0 and var id)
                {
                    writer.Add(id);
                }
            }

            writer.EndSentence();
        }

        writer.Close(Corpus);
    }

    private static IEnumerable<string> Lines(string path) => File.ReadLines(path, Encoding.UTF8);
}
