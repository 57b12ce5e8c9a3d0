using Steunpakket.Core.Embedding;

namespace Steunpakket.Io.Stages.Expand.Corpus;

/// <summary>A corpus that is on disk. Disposing of it closes the token file.</summary>
internal sealed record CorpusFiles(Vocabulary Vocabulary, CorpusCounts Counts, TokenFile Tokens) : IDisposable
{
    public void Dispose() => Tokens.Dispose();
}
