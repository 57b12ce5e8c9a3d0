namespace Steunpakket.Core.Embedding;

/// <summary>The corpus as token ids, in blocks of whole sentences, which may be opened in any order and by several threads at once.</summary>
public interface ITokenBlocks
{
    /// <summary>Ends each sentence; all other ids are places in the <see cref="Vocabulary"/>.</summary>
    const int SentenceEnd = -1;

    /// <summary>Number of blocks. They are the same for the same corpus, however many threads made it.</summary>
    int Count { get; }

    /// <summary>Ids in block <paramref name="index"/>, sentence ends left out.</summary>
    long TokensIn(int index);

    /// <summary>The ids of one block. The caller disposes of it as soon as it is done, so that no more than a block a thread is in memory.</summary>
    TokenBlock Open(int index);
}
