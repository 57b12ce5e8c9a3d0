using Steunpakket.Cli.Tests.Running;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Xunit;

namespace Steunpakket.Cli.Tests.Commands;

public sealed class ReviewCommandTests
{
    [Fact]
    public async Task Proposed_words_go_out_to_a_person_and_come_back_as_decisions_that_score_waits_for()
    {
        using var folder = new TemporaryFolder();
        await SteunpakketProgram.RunAsync(folder.Path, "init");
        File.Delete(folder["keywords", "uitbreiding.csv"]);
        await SteunpakketProgram.RunAsync(folder.Path, "run");
        Propose(folder["workspace"], "zwemles", "judoles");

        var early = await SteunpakketProgram.RunAsync(folder.Path, "score", "--require-review");
        var exported = await SteunpakketProgram.RunAsync(folder.Path, "keywords", "review", "export", "a.csv");
        var twice = await SteunpakketProgram.RunAsync(folder.Path, "keywords", "review", "export", "a.csv");
        var book = await SteunpakketProgram.RunAsync(folder.Path, "keywords", "review", "export", "a.xlsx");

        Assert.Equal((2, 0, 2, 0), (early.ExitCode, exported.ExitCode, twice.ExitCode, book.ExitCode));
        Assert.Contains("actielijn_1 2 (judoles, zwemles)", early.Errors, StringComparison.Ordinal);
        Assert.Contains("2 words by line of action, 2 without a decision", exported.Errors, StringComparison.Ordinal);
        Assert.True(new FileInfo(folder["a.xlsx"]).Length > 1000);

        await Decide(folder["a.csv"], "zwemles", "ja");
        await Decide(folder["a.csv"], "judoles", "nee");
        var nobody = await SteunpakketProgram.RunAsync(folder.Path, "keywords", "review", "import", "a.csv");
        var dry = await SteunpakketProgram.RunAsync(folder.Path, "keywords", "review", "import", "a.csv", "--reviewer", "Anna", "--dry-run");
        Assert.False(File.Exists(folder["keywords", "uitbreiding.csv"]));
        var imported = await SteunpakketProgram.RunAsync(folder.Path, "keywords", "review", "import", "a.csv", "--reviewer", "Anna");
        var scored = await SteunpakketProgram.RunAsync(folder.Path, "score", "--require-review");
        var shown = await SteunpakketProgram.RunAsync(folder.Path, "keywords", "show");

        Assert.Equal((2, 0, 0, 0), (nobody.ExitCode, dry.ExitCode, imported.ExitCode, scored.ExitCode));
        Assert.Contains("2 problem(s), nothing was written", nobody.Errors, StringComparison.Ordinal);
        Assert.Equal(dry.Output, imported.Output);
        Assert.Matches("zwemles +new -> ja", imported.Output);
        Assert.Contains("1 accepted, 1 rejected, 0 undecided", shown.Errors, StringComparison.Ordinal);
        Assert.Matches(@"^term,[a-z,]+\njudoles,actielijn_1,rejected,sport,0.5,Anna,\d{4}-\d\d-\d\d,\nzwemles,actielijn_1,accepted,", await File.ReadAllTextAsync(folder["keywords", "uitbreiding.csv"]));
    }

    [Fact]
    public async Task A_run_stops_at_score_while_a_word_is_in_doubt()
    {
        using var folder = new TemporaryFolder();
        await SteunpakketProgram.RunAsync(folder.Path, "init");
        await File.WriteAllTextAsync(folder["keywords", "uitbreiding.csv"], "term,actielijn,status\nzwemles,actielijn_1,undecided\n");

        var held = await SteunpakketProgram.RunAsync(folder.Path, "run", "--require-review");
        var free = await SteunpakketProgram.RunAsync(folder.Path, "run");

        Assert.Equal((2, 0), (held.ExitCode, free.ExitCode));
        Assert.Contains("1 proposed word(s) have no decision yet", held.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keywords review", "keywords review import")]
    [InlineData("keywords review export", "--overwrite")]
    [InlineData("keywords review import", "--dry-run")]
    [InlineData("score", "--require-review")]
    public async Task Help_has_examples_of_the_command_itself(string command, string example)
    {
        using var folder = new TemporaryFolder();

        var help = await SteunpakketProgram.RunAsync(folder.Path, [.. command.Split(' '), "--help"]);

        Assert.Contains(example, help.Output[help.Output.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private static async Task Decide(string path, string word, string decision) =>
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace($";{word};;", $";{word};{decision};", StringComparison.Ordinal));

    private static void Propose(string workspace, params string[] words)
    {
        using var database = new DuckDbDatabase(Path.Combine(workspace, "scratch"), memoryMegabytes: 64);
        using var connection = database.Connect();
        var names = Tables.Candidates.Columns.Select(column => column.Name switch
        {
            "actielijn" => "'actielijn_1' AS actielijn",
            "term" => $"unnest([{string.Join(", ", words.Select(Sql.Text))}]) AS term",
            "seed" => "'sport' AS seed",
            "cosinus" => "0.5::DOUBLE AS cosinus",
            var other => $"NULL::{column.Kind.ToString().ToUpperInvariant()} AS {other}",
        });
        ParquetFile.Write(connection, $"SELECT {string.Join(", ", names)}", Path.Combine(workspace, "embedding", "candidates.parquet"), new PartitionMetadata(new Fingerprint("1", "", "")));
    }
}
