using Steunpakket.Core.Embedding;
using Steunpakket.Core.Embedding.Tokens;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Expand.Corpus;

/// <summary>Reads partitions, one after the other: counts their tokens and writes them down by numbers of its own.</summary>
internal sealed class CorpusWorker(KeywordPhrases phrases, string scratchPath) : ITokenSink, IDisposable
{
    private readonly Tokeniser _tokeniser = new(phrases);

    public TokenCounts Counts { get; } = new();

    public CorpusScratch Scratch { get; } = new(scratchPath);

    /// <param name="part">The partition's place in the corpus.</param>
    /// <param name="pages">Columns document_id and text, ordered by document.</param>
    /// <param name="leftOut">Documents to pass over.</param>
    public void Read(int part, DuckDbReader pages, IReadOnlySet<string> leftOut, CancellationToken cancellationToken)
    {
        Scratch.BeginPart();
        string? document = null;
        var isLeftOut = false;
        while (pages.Read())
        {
            if (document is null || pages.Text(0) != document)
            {
                cancellationToken.ThrowIfCancellationRequested();
                document = pages.Text(0);
                isLeftOut = leftOut.Contains(document);
                if (!isLeftOut)
                {
                    Counts.BeginDocument();
                }
            }

            if (!isLeftOut)
            {
                _tokeniser.Read(pages.Utf8(1), this);
            }
        }

        Scratch.EndPart(part);
    }

    void ITokenSink.Token(ReadOnlySpan<byte> word, TokenCase letters) => Scratch.Add(Counts.Add(word, letters));

    void ITokenSink.EndSentence() => Scratch.Add(ITokenBlocks.SentenceEnd);

    public void Dispose() => Scratch.Dispose();
}
