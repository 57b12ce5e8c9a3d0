using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Steunpakket.Core.Embedding.Tokens;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Expand.Corpus;

/// <summary>Makes vocabulary and token file out of the selected texts, in one pass over them. The same bytes for any number of threads.</summary>
internal sealed class CorpusReader(RunContext context, SelectedTexts texts, EmbeddingFolder folder)
{
    private const string Version = "corpus-1";

    private Fingerprint Fingerprint => new(Version, string.Empty, folder.Corpus);

    /// <summary>What an earlier run made; null when a file is absent, cut, changed or another corpus's.</summary>
    public CorpusFiles? Existing()
    {
        using var connection = context.Database.Connect();
        return VocabularyFile.Read(connection, folder.Vocabulary, Fingerprint) is var (vocabulary, counts)
#pragma warning disable CA2000 // the result owns it
            && TokenFile.Open(folder.Tokens, folder.Corpus) is { } tokens
#pragma warning restore CA2000
                ? new CorpusFiles(vocabulary, counts, tokens)
                : null;
    }

    /// <param name="leftOut">Selected documents whose text is another's.</param>
    public CorpusFiles Read(IReadOnlySet<string> leftOut, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder.Path);
        var keys = texts.Keys;
        var phrases = new KeywordPhrases(context.Keywords.Keywords, context.Config.Match.ToOptions());
        var workers = Enumerable.Range(0, Math.Clamp(keys.Count, 1, context.Threads))
            .Select(number => new CorpusWorker(phrases, folder.Scratch(number))).ToList();
        try
        {
            ReadAll(workers, leftOut, cancellationToken);
            return Merge(workers, leftOut.Count);
        }
        finally
        {
            workers.ForEach(worker => worker.Dispose());
        }
    }

    private void ReadAll(List<CorpusWorker> workers, IReadOnlySet<string> leftOut, CancellationToken cancellationToken)
    {
        var keys = texts.Keys;
        using var progress = context.Progress.Start("expand (reading)", keys.Count, "partitions");
        var queue = new ConcurrentQueue<int>(Enumerable.Range(0, keys.Count));
        try
        {
            Task.WaitAll([.. workers.Select(worker => Task.Run(
                () =>
                {
                    using var connection = context.Database.Connect();
                    while (queue.TryDequeue(out var part))
                    {
                        try
                        {
                            using var pages = texts.Pages(connection, keys[part]);
                            worker.Read(part, pages, leftOut, cancellationToken);
                        }
                        catch
                        {
                            queue.Clear(); // the others need not go on
                            throw;
                        }

                        progress.Advance(1);
                    }
                },
                CancellationToken.None))], CancellationToken.None);
        }
        catch (AggregateException several)
        {
            // The first says what is wrong; in its wrapping nobody above would know it.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private CorpusFiles Merge(List<CorpusWorker> workers, int duplicates)
    {
        var all = new TokenCounts();
        var numbers = workers.ConvertAll(worker => all.Merge(worker.Counts));
        var (vocabulary, places) = all.ToVocabulary(context.Config.Expand.Training.MinCount);
        var ids = numbers.ConvertAll(own => Array.ConvertAll(own, number => places[number]));
        var tokens = 0L;
        SealedFile.Write(folder.Tokens, stream => tokens = Write(stream, workers, ids));
        var counts = new CorpusCounts(all.Documents, duplicates, all.Occurrences, tokens, vocabulary.Count);
        using var connection = context.Database.Connect();
        VocabularyFile.Write(connection, folder.Vocabulary, Fingerprint, (vocabulary, counts));
        return Existing() ?? throw new IOException($"{folder.Path}: the corpus that was just written does not read back.");
    }

    private long Write(Stream stream, List<CorpusWorker> workers, List<int[]> ids)
    {
        var writer = new TokenFileWriter(stream);
        for (var part = 0; part < texts.Keys.Count; part++)
        {
            var owner = workers.FindIndex(worker => worker.Scratch.Holds(part));
            workers[owner].Scratch.Copy(part, ids[owner], writer);
        }

        return writer.Close(folder.Corpus);
    }
}
