using System.Text;
using System.Text.Json;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Expansion;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage.Vectors;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Expand;

public sealed class ExpandStageTests : IDisposable
{
    private readonly ExpandRun _expand = new();

    public void Dispose() => _expand.Dispose();

    [Fact]
    public async Task Any_number_of_threads_gives_the_same_bytes()
    {
        _expand.Run.Threads = 1;
        await _expand.WholeAsync();
        var one = _expand.Run.Bytes("embedding");
        Directory.Delete(_expand.Run.PathOf("embedding"), recursive: true);

        _expand.Run.Threads = 4;
        await _expand.ExpandAsync();

        Assert.Equal(one, _expand.Run.Bytes("embedding"));
        Assert.Equal(
            ["manifest.json", "tokens.bin", "vectors-1.bin", "vectors-2.bin", "vocabulary.parquet"],
            Directory.GetFiles(_expand.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_report_and_the_manifest_tell_what_was_read_and_made()
    {
        _expand.Run.Add("zelfde", "Leiden", "2021-01-01", ExpandRun.Text(0));
        _expand.Run.Add("zonder", "Leiden", "2021-01-01", "Hierin staat niets van dat alles.");

        var report = await _expand.WholeAsync();

        Assert.Equal((4, 0), (report.Made, report.Current));
        Assert.Equal((12, 1, 0), (report.Outcomes["documents"], report.Outcomes["dropped.same_text"], report.Outcomes["candidates"]));
        var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(_expand.Folder, "manifest.json"))).RootElement;
        Assert.Equal([1, 2], manifest.GetProperty("seeds").EnumerateArray().Select(seed => seed.GetInt32()));
        Assert.Equal(3, manifest.GetProperty("epochs").GetInt32());
        Assert.Equal(8, manifest.GetProperty("training").GetProperty("dimensions").GetInt32());
        Assert.Equal(report.Outcomes["tokens"], manifest.GetProperty("counts").GetProperty("tokens").GetInt64());
        Assert.Equal(Path.GetFileName(_expand.Folder), manifest.GetProperty("corpus").GetString());
        Assert.Equal(4, manifest.GetProperty("files").GetArrayLength());
    }

    [Fact]
    public async Task What_candidates_are_found_in_is_the_vocabulary_with_its_vectors_and_the_text()
    {
        _expand.Look = result =>
        {
            using var file = Word2VecBinary.Read(Path.Combine(_expand.Folder, "vectors-2.bin"));
            Assert.Equal(result.Vocabulary.Words.Select(word => word.Text), file.Words);
            Assert.True(result.Vocabulary.IndexOf("sociaal_werk") >= 0);
            Assert.Equal(2, result.Models.Count);
            Assert.Equal(file.Matrix.Row(3), result.Models[1].Row(3));
            Assert.NotEqual(result.Models[0].Row(3).ToArray(), result.Models[1].Row(3).ToArray());
            using var block = result.Blocks.Open(0);
            Assert.Equal(result.Blocks.TokensIn(0), block.Ids.ToArray().Count(id => id >= 0));
            Assert.InRange(block.Ids.ToArray().Max(), 1, result.Vocabulary.Count - 1);
        };

        await _expand.WholeAsync();

        Assert.Equal(1, _expand.Proposed);
    }

    [Fact]
    public async Task A_second_run_opens_and_makes_nothing()
    {
        var first = await _expand.WholeAsync();
        Assert.Empty(_expand.Plan());
        foreach (var file in Directory.GetFiles(_expand.Run.PathOf("texts"), "20*.parquet", SearchOption.AllDirectories))
        {
            // Of the same size and time, so that only who opens it can know.
            var time = File.GetLastWriteTimeUtc(file);
            await File.WriteAllBytesAsync(file, new byte[new FileInfo(file).Length]);
            File.SetLastWriteTimeUtc(file, time);
        }

        Assert.Empty(await _expand.Run.ChangedBy(async () =>
        {
            var report = await _expand.ExpandAsync();
            Assert.Equal((0, 4), (report.Made, report.Current));
            Assert.Equal(first.Outcomes, report.Outcomes);
        }));
    }

    [Fact]
    public async Task A_text_that_changed_trains_again_and_the_old_embedding_goes()
    {
        await _expand.WholeAsync();
        var before = _expand.Folder;
        _expand.Run.Files.Write("docs/d03.txt", ExpandRun.Text(77));
        await _expand.SelectAsync();

        Assert.Equal(["model 1: input changed", "model 2: input changed", "candidates: input changed"], _expand.Plan());
        Assert.Equal(4, (await _expand.ExpandAsync()).Made);
        Assert.NotEqual(before, _expand.Folder);
        Assert.Equal(2, _expand.Proposed);
    }

    [Fact]
    public async Task A_date_that_was_corrected_proposes_again_and_trains_nothing()
    {
        await _expand.WholeAsync();
        var before = _expand.Folder;
        var row = _expand.Run.Manifest.FindIndex(line => line.StartsWith("d04,", StringComparison.Ordinal));
        _expand.Run.Manifest[row] = _expand.Run.Manifest[row].Replace("2021-03-31", "2021-03-30", StringComparison.Ordinal);
        await _expand.SelectAsync();

        Assert.Equal(1, (await _expand.ExpandAsync()).Made);
        Assert.Equal((before, 2), (_expand.Folder, _expand.Proposed));
        Assert.Empty(_expand.Plan());
        Assert.Equal(0, (await _expand.ExpandAsync()).Made);
    }

    [Fact]
    public async Task Also_texts_outside_the_scope_of_a_run_count()
    {
        await _expand.SelectAsync();
        _expand.Run.Scope = new RunScope(new HashSet<GemeenteCode> { new("GM0034") });

        Assert.Equal(12, (await _expand.ExpandAsync()).Outcomes["documents"]);
    }

    [Fact]
    public async Task Accepting_a_context_word_trains_nothing_and_proposes_nothing()
    {
        await _expand.WholeAsync();
        var before = _expand.Run.Bytes("embedding");
        _expand.Run.Files.Write("lijsten/uitbreiding.csv", "term,actielijn,status\nbuurt,algemeen,accepted\n");
        Assert.Single(_expand.Run.Context().Keywords.Expansions);
        await _expand.SelectAsync();

        Assert.Empty(_expand.Plan());
        Assert.Equal(0, (await _expand.ExpandAsync()).Made);
        Assert.Equal(1, _expand.Proposed);
        Assert.Equal(before.Where(file => file.Key != "embedding/state.json"), _expand.Run.Bytes("embedding").Where(file => file.Key != "embedding/state.json"));
    }

    [Fact]
    public async Task Another_keyword_trains_again()
    {
        await _expand.WholeAsync();
        _expand.Run.List("algemeen", "Jeugd", "Sociaal werk", "de wijk");
        await _expand.SelectAsync();

        Assert.Equal("model 1: option changed", _expand.Plan()[0]);
        Assert.Equal(4, (await _expand.ExpandAsync()).Made);
    }

    [Fact]
    public async Task Other_settings_of_candidates_propose_again_from_the_same_vectors()
    {
        await _expand.WholeAsync();
        var before = Directory.GetFiles(_expand.Folder).ToDictionary(file => file, File.GetLastWriteTimeUtc);
        _expand.Run.Config = _expand.Run.Config with { Expand = ExpandRun.Settings with { Candidates = new CandidateOptions { PerKeyword = 3 } } };

        Assert.Equal(["candidates: option changed"], _expand.Plan());
        Assert.Equal(1, (await _expand.ExpandAsync()).Made);
        Assert.Equal(2, _expand.Proposed);
        Assert.Equal(before, Directory.GetFiles(_expand.Folder).ToDictionary(file => file, File.GetLastWriteTimeUtc));
    }

    [Fact]
    public async Task Another_format_is_written_beside_without_training()
    {
        await _expand.WholeAsync();
        _expand.Run.Config = _expand.Run.Config with { Expand = ExpandRun.Settings with { Vectors = VectorFormat.Text } };

        Assert.NotEmpty(_expand.Plan());
        Assert.Equal(0, (await _expand.ExpandAsync()).Made);

        using var text = Word2VecText.Read(Path.Combine(_expand.Folder, "vectors-1.txt"));
        using var binary = Word2VecBinary.Read(Path.Combine(_expand.Folder, "vectors-1.bin"));
        Assert.Equal(binary.Words, text.Words);
        Assert.Equal(binary.Matrix.Row(2), text.Matrix.Row(2));
        Assert.Empty(_expand.Plan());
    }

    [Theory]
    [InlineData("tokens.bin", 1)]
    [InlineData("vocabulary.parquet", 1)]
    [InlineData("vectors-2.bin", 1)]
    [InlineData("manifest.json", 0)]
    public async Task A_file_that_was_cut_is_made_again_to_the_same_bytes(string name, int made)
    {
        await _expand.WholeAsync();
        var before = _expand.Run.Bytes("embedding");
        var path = Path.Combine(_expand.Folder, name);
        var bytes = await File.ReadAllBytesAsync(path);
        await File.WriteAllBytesAsync(path, bytes[..(bytes.Length / 2)]);

        // Without the manifest nothing says that the vectors are whole.
        Assert.Equal(name == "manifest.json" ? 2 : made, (await _expand.ExpandAsync()).Made);
        Assert.Equal(before, _expand.Run.Bytes("embedding"));
    }

    [Fact]
    public async Task Broken_results_of_an_earlier_run_are_no_reason_to_stop()
    {
        await _expand.WholeAsync();
        var before = _expand.Run.Bytes("embedding");
        foreach (var name in new[] { "state.json", "candidates.parquet" })
        {
            foreach (var content in new[] { "", "stuk", "{}", "null" })
            {
                await File.WriteAllTextAsync(_expand.Run.PathOf($"embedding/{name}"), content);
                await _expand.ExpandAsync();
                Assert.Equal(before, _expand.Run.Bytes("embedding"));
            }
        }
    }

    [Fact]
    public async Task Forced_it_trains_again_to_the_same_bytes()
    {
        await _expand.WholeAsync();
        var before = _expand.Run.Bytes("embedding");
        _expand.Run.Forced = ["expand"];

        Assert.Equal(["model 1: forced", "model 2: forced", "candidates: forced"], _expand.Plan());
        Assert.Equal(4, (await _expand.ExpandAsync()).Made);
        Assert.Equal(before, _expand.Run.Bytes("embedding"));
    }

    [Theory]
    [InlineData("Onvindbaar", 0)]
    [InlineData("Eenmalig", 1)]
    public async Task Too_little_text_is_an_outcome_with_no_candidates(string keyword, int documents)
    {
        _expand.Run.Add("klein", "Leiden", "2021-01-01", "Eenmalig woord.");
        _expand.Run.List("algemeen", keyword);
        _expand.Run.List("actielijn_1", "Nergens");

        var report = await _expand.WholeAsync();

        Assert.Equal((documents, documents, 0), (report.Outcomes["documents"], report.Outcomes["dropped.too_little_text"], report.Outcomes["candidates"]));
        Assert.Equal((2, 0, 0), (report.Made, report.Current, report.Failures));
        Assert.Empty(_expand.Run.Rows("embedding/candidates.parquet", "*"));
        Assert.Empty(Directory.GetDirectories(_expand.Run.PathOf("embedding")));
        Assert.Equal(0, (await _expand.ExpandAsync()).Made);
        Assert.Empty(_expand.Plan());
    }

    [Fact]
    public async Task An_empty_workspace_has_no_candidates()
    {
        using var empty = new ExpandRun(documents: 0);

        Assert.Equal(0, (await empty.WholeAsync()).Outcomes["vocabulary"]);
    }

    [Fact]
    public async Task The_stage_of_the_pipeline_writes_the_table_of_candidates()
    {
        await _expand.SelectAsync();

        var report = await _expand.Run.RunAsync("expand");

        Assert.Equal(4, report.Made);
        Assert.Equal([$"{report.Outcomes["candidates"]}"], _expand.Run.Rows("embedding/candidates.parquet", "count(*)"));
    }

    [Fact]
    public async Task What_is_left_of_a_killed_run_is_tidied_away()
    {
        await _expand.SelectAsync();
        await _expand.ExpandAsync();
        var folder = _expand.Folder;
        File.Delete(Path.Combine(folder, "manifest.json"));
        await File.WriteAllTextAsync(Path.Combine(folder, "reading-0.tmp"), "rest", Encoding.UTF8);

        await _expand.ExpandAsync();

        Assert.False(File.Exists(Path.Combine(folder, "reading-0.tmp")));
    }
}
