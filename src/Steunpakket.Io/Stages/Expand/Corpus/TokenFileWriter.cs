using System.Runtime.InteropServices;
using Steunpakket.Core.Embedding;

namespace Steunpakket.Io.Stages.Expand.Corpus;

/// <summary>Writes the sentences of the vocabulary's words, in blocks of whole sentences.</summary>
/// <remarks>Ids are 32-bit little-endian, as every machine is that the DuckDB library is made for.</remarks>
internal sealed class TokenFileWriter(Stream stream)
{
    /// <summary>A block is closed by the first sentence end from here on.</summary>
    public const int BlockIds = 1 << 18;

    /// <summary>A longer sentence is a list without marks and is cut, as word2vec.c does.</summary>
    public const int LongestSentence = 1000;

    private readonly int[] _ids = new int[BlockIds + LongestSentence + 1];
    private readonly List<(int Ids, int Tokens)> _blocks = [];
    private int _used;
    private int _tokens;
    private int _sentence;

    /// <param name="id">A place in the vocabulary; no sentence end.</param>
    public void Add(int id)
    {
        if (_sentence == LongestSentence)
        {
            EndSentence();
        }

        _ids[_used++] = id;
        _sentence++;
    }

    /// <summary>A sentence of one word has no context and is left out.</summary>
    public void EndSentence()
    {
        if (_sentence < 2)
        {
            _used -= _sentence;
        }
        else
        {
            _ids[_used++] = ITokenBlocks.SentenceEnd;
            _tokens += _sentence;
        }

        _sentence = 0;
        if (_used >= BlockIds)
        {
            Flush();
        }
    }

    /// <summary>Writes what is left and the footer.</summary>
    /// <returns>Ids in the file, sentence ends left out.</returns>
    public long Close(string corpus)
    {
        EndSentence();
        Flush();
        new TokenFileFooter(corpus, _blocks).Write(stream);
        return _blocks.Sum(block => (long)block.Tokens);
    }

    private void Flush()
    {
        if (_used > 0)
        {
            stream.Write(MemoryMarshal.AsBytes(_ids.AsSpan(0, _used)));
            _blocks.Add((_used, _tokens));
            (_used, _tokens) = (0, 0);
        }
    }
}
