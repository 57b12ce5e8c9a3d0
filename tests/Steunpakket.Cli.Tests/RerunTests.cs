using System.Globalization;
using System.Text.Json;
using Steunpakket.Cli.Tests.Running;
using Xunit;

namespace Steunpakket.Cli.Tests;

/// <summary>What a second run does, and that it makes no difference how the first one went.</summary>
public sealed class RerunTests(SampleRun run) : IClassFixture<SampleRun>
{
    [Fact]
    public async Task A_second_run_makes_nothing()
    {
        using var folder = new TemporaryFolder();
        var before = WorkspaceContent.Of(run.Workspace);

        var plan = await SteunpakketProgram.RunAsync(folder.Path, [.. SampleRun.Arguments(run.Workspace), "--plan"]);
        var again = await SteunpakketProgram.RunAsync(folder.Path, [.. SampleRun.Arguments(run.Workspace), "--json"]);

        Assert.Empty(plan.Output);
        Assert.All(Made(again), made => Assert.Equal(0, made.Value));
        Assert.Equal(before, WorkspaceContent.Of(run.Workspace));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task The_number_of_threads_does_not_change_a_byte(int threads)
    {
        using var folder = new TemporaryFolder();

        var workspace = folder["other"];
        await SteunpakketProgram.RunAsync(
            folder.Path, [.. SampleRun.Arguments(workspace), "--threads", threads.ToString(CultureInfo.InvariantCulture)]);

        Assert.Equal(WorkspaceContent.Of(run.Workspace), WorkspaceContent.Of(workspace));
        Assert.Empty(WorkspaceContent.Leftovers(workspace));
    }

    [Fact]
    public async Task A_changed_document_rewrites_its_partition_and_after_a_refit_all_is_as_in_a_fresh_run()
    {
        using var folder = new TemporaryFolder();
        var samples = SampleCopy.Make(folder);
        await SteunpakketProgram.RunAsync(folder.Path, samples.Arguments("changed"));
        var before = WorkspaceContent.Of(folder["changed"]);
        await File.AppendAllTextAsync(samples.AnyText, "\nDe jeugd krijgt meer jeugdhulp.\n");

        var again = await SteunpakketProgram.RunAsync(folder.Path, [.. samples.Arguments("changed"), "--json"]);
        var between = WorkspaceContent.Of(folder["changed"]);
        var refitted = await SteunpakketProgram.RunAsync(folder.Path, [.. samples.Arguments("changed"), "--refit"]);
        await SteunpakketProgram.RunAsync(folder.Path, samples.Arguments("fresh"));

        Assert.Equal(1, Made(again)["fetch"]);
        Assert.Equal(1, Made(again)["extract"]);
        Assert.Equal(1, Made(again)["select"]);
        Assert.Equal(1, Made(again)["score"]);
        Assert.Equal(0, Changed(before, between, "models/"));
        Assert.Equal(1, Changed(before, between, "scores/") - Changed(before, between, "scores/", "families.parquet") - Changed(before, between, "scores/", "model_stand.json"));
        Assert.Contains("Kendall", refitted.Errors, StringComparison.Ordinal);
        Assert.Equal(ButForTheRefit(WorkspaceContent.Of(folder["fresh"])), ButForTheRefit(WorkspaceContent.Of(folder["changed"])));
        Assert.Equal(2, Changed(before, WorkspaceContent.Of(folder["changed"]), "texts/") + Changed(before, WorkspaceContent.Of(folder["changed"]), "outcomes/extract/"));
    }

    [Fact]
    public async Task A_row_put_in_the_middle_of_the_manifest_touches_only_its_own_partition()
    {
        using var folder = new TemporaryFolder();
        var samples = SampleCopy.Make(folder);
        await SteunpakketProgram.RunAsync(folder.Path, samples.Arguments("workspace"));
        var manifest = folder["samples", "documents.csv"];
        var rows = (await File.ReadAllLinesAsync(manifest)).ToList();
        rows.Insert(1, "new-1,Katwijk,Nieuw,2021-02-03,https://katwijk.example.nl/new-1,katwijk/kw-2019-02.txt,motie,Raad");
        await File.WriteAllLinesAsync(manifest, rows);

        var again = await SteunpakketProgram.RunAsync(folder.Path, [.. samples.Arguments("workspace"), "--json"]);

        Assert.Equal(1, Made(again)["fetch"]);
        Assert.Equal(1, Made(again)["extract"]);
    }

    [Fact]
    public async Task An_edited_keyword_list_is_planned_from_select_on_and_reads_no_file_again()
    {
        using var folder = new TemporaryFolder();
        var samples = SampleCopy.Make(folder);
        await SteunpakketProgram.RunAsync(folder.Path, samples.Arguments("workspace"));
        await File.AppendAllTextAsync(folder["keywords", "actielijn_3.csv"], "wandelen,proef\n");

        var plan = await SteunpakketProgram.RunAsync(folder.Path, [.. samples.Arguments("workspace"), "--plan"]);
        var again = await SteunpakketProgram.RunAsync(folder.Path, [.. samples.Arguments("workspace"), "--json"]);

        Assert.DoesNotContain("extract", plan.Output, StringComparison.Ordinal);
        Assert.Contains("option changed", plan.Output, StringComparison.Ordinal);
        Assert.Equal(0, Made(again)["extract"]);
        Assert.NotEqual(0, Made(again)["select"]);
    }

    private static int Changed(SortedDictionary<string, string> before, SortedDictionary<string, string> after, string under, string name = "") =>
        after.Count(file => file.Key.StartsWith(under, StringComparison.Ordinal) && file.Key.EndsWith(name, StringComparison.Ordinal) && before.GetValueOrDefault(file.Key) != file.Value);

    // The model that was and what the new one moved; a Parquet file of the export tells the fingerprint of all of it.
    private static IEnumerable<string> ButForTheRefit(SortedDictionary<string, string> content) => content
        .Where(file => file.Key.Split('/')[0] switch
        {
            "out" => file.Key.EndsWith(".csv", StringComparison.Ordinal) && !file.Key.StartsWith("out/modeldrift", StringComparison.Ordinal),
            "models" => file.Key.EndsWith("/model.json", StringComparison.Ordinal),
            _ => true,
        })
        .Select(file => $"{file.Key} {file.Value}");

    private static Dictionary<string, int> Made(ProgramResult result) =>
        JsonDocument.Parse(result.Output).RootElement.GetProperty("stages").EnumerateArray()
            .ToDictionary(stage => stage.GetProperty("stage").GetString()!, stage => stage.GetProperty("made").GetInt32());
}
