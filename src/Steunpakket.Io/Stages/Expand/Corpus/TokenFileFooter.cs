using System.Text;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Expand.Corpus;

/// <summary>What stands in a token file after its ids: where blocks begin, what it was made from.</summary>
/// <param name="Corpus">Short hash of the corpus, 32 letters.</param>
/// <param name="Blocks">Ids with sentence ends, and without, of each block.</param>
internal sealed record TokenFileFooter(string Corpus, IReadOnlyList<(int Ids, int Tokens)> Blocks)
{
    private const int FixedSize = 8 + 32 + sizeof(int);
    private static readonly byte[] Magic = "STPTOK01"u8.ToArray();

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.ASCII, leaveOpen: true);
        foreach (var (ids, tokens) in Blocks)
        {
            writer.Write(ids);
            writer.Write(tokens);
        }

        writer.Write(Blocks.Count);
        writer.Write(Encoding.ASCII.GetBytes(Corpus));
        writer.Write(Magic);
    }

    /// <summary>Null when the file is cut, changed or not of this corpus.</summary>
    public static TokenFileFooter? Read(string path, string corpus)
    {
        if (SealedFile.Open(path) is not { } opened)
        {
            return null;
        }

        using var file = opened.Stream;
        using var reader = new BinaryReader(file, Encoding.ASCII);
        if (opened.Length < FixedSize)
        {
            return null;
        }

        file.Position = opened.Length - FixedSize;
        var count = reader.ReadInt32();
        var isOurs = Encoding.ASCII.GetString(reader.ReadBytes(32)) == corpus && reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic);
        var table = 2L * sizeof(int) * count;
        if (!isOurs || count < 0 || table > opened.Length - FixedSize)
        {
            return null;
        }

        file.Position = opened.Length - FixedSize - table;
        var blocks = Enumerable.Range(0, count).Select(_ => (reader.ReadInt32(), reader.ReadInt32())).ToList();
        return new TokenFileFooter(corpus, blocks);
    }
}
