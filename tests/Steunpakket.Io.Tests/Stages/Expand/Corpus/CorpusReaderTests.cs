using Steunpakket.Core.Embedding;
using Steunpakket.Io.Stages.Expand;
using Steunpakket.Io.Stages.Expand.Corpus;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Expand.Corpus;

public sealed class CorpusReaderTests : IDisposable
{
    private readonly TestRun _run = new();

    public CorpusReaderTests()
    {
        _run.List("algemeen", "Jeugd", "sociaal werk");
        _run.Config = _run.Config with { Expand = ExpandRun.Settings };
        _run.Threads = 3;
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Selected_texts_stand_once_in_the_order_of_partitions_documents_and_pages()
    {
        _run.Add("b", "Katwijk", "2021-03-31", "Jeugd in wijk.\fSociaal werk in wijk.");
        _run.Add("a", "Katwijk", "2021-03-31", "Wijk van jeugd. Zeldzaam. Wijk!");
        _run.Add("c", "Almere", "2020-03-31", "Sociaal\nwerk van zeldzame jeugd");
        _run.Add("dubbel", "Leiden", "2020-03-31", "Sociaal\nwerk van zeldzame jeugd");
        _run.Add("aa", "Leiden", "2020-03-31", "Wijk van jeugd. Zeldzaam. Wijk!");
        _run.Add("niets", "Leiden", "2020-03-31", "van in wijk van in wijk");

        using var corpus = await ReadAsync();

        Assert.Equal(
            ["sociaal_werk van jeugd", "wijk van jeugd", "jeugd in wijk", "sociaal_werk in wijk"],
            Sentences(corpus));
        Assert.Equal(new CorpusCounts(Documents: 3, Duplicates: 2, Words: 15, Tokens: 12, Vocabulary: 5), corpus.Counts);
        Assert.Equal(["wijk", "jeugd", "in", "sociaal_werk", "van"], corpus.Vocabulary.Words.Select(word => word.Text));
        Assert.Equal(new VocabularyWord("wijk", 4, 2, 0, 2), corpus.Vocabulary.Words[0]);
    }

    [Fact]
    public async Task What_was_read_is_read_back_and_nothing_of_another_corpus()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "Jeugd en jeugd en Ede en Ede");
        using var corpus = await ReadAsync();
        var context = _run.Context();
        var folder = new EmbeddingFolder(context.Workspace, new string('0', 32));

        using var again = new CorpusReader(context, new SelectedTexts(context), folder).Existing()!;

        Assert.Equal(corpus.Vocabulary.Words, again.Vocabulary.Words);
        Assert.Equal((corpus.Vocabulary.Documents, corpus.Counts), (again.Vocabulary.Documents, again.Counts));
        var other = new EmbeddingFolder(context.Workspace, new string('1', 32));
        Directory.Move(folder.Path, other.Path);
        Assert.Null(new CorpusReader(context, new SelectedTexts(context), other).Existing());
    }

    [Fact]
    public async Task A_text_that_moves_to_another_partition_is_another_corpus_because_the_order_is()
    {
        _run.Add("a", "Katwijk", "2021-03-31", "Jeugd een");
        _run.Add("b", "Katwijk", "2021-06-30", "Jeugd twee");
        var before = await HashAsync();
        _run.Manifest[0] = _run.Manifest[0].Replace("2021-03-31", "2021-09-30", StringComparison.Ordinal);

        Assert.NotEqual(before, await HashAsync());
    }

    private static IEnumerable<string> Sentences(CorpusFiles corpus)
    {
        using var block = corpus.Tokens.Open(0);
        return string.Join(' ', block.Ids.ToArray().Select(id => id < 0 ? "|" : corpus.Vocabulary.Words[id].Text))
            .Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private async Task<(string Hash, IReadOnlySet<string> Duplicates)> IdentifyAsync(SelectedTexts texts)
    {
        foreach (var stage in new[] { "fetch", "extract", "select" })
        {
            await _run.RunAsync(stage);
        }

        using var connection = _run.Context().Database.Connect();
        texts.Refresh(connection);
        return texts.Identify(connection);
    }

    private async Task<string> HashAsync() => (await IdentifyAsync(new SelectedTexts(_run.Context()))).Hash;

    private async Task<CorpusFiles> ReadAsync()
    {
        var context = _run.Context();
        var texts = new SelectedTexts(context);
        var (_, duplicates) = await IdentifyAsync(texts);
        return new CorpusReader(context, texts, new EmbeddingFolder(context.Workspace, new string('0', 32))).Read(duplicates, CancellationToken.None);
    }
}
