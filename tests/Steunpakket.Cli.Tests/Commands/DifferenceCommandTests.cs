using System.Text.Json;
using Steunpakket.Cli.Tests.Running;
using Xunit;

namespace Steunpakket.Cli.Tests.Commands;

/// <summary><c>diff</c>, <c>snapshot</c> and <c>keywords diff</c> over what happens to a study in a year.</summary>
public sealed class DifferenceCommandTests(EditedSamples samples) : IClassFixture<EditedSamples>
{
    private static readonly string[] Tables = ["documenten", "gemeenten", "relevant", "rang", "oordelen", "stappen", "termen"];

    [Fact]
    public async Task An_edited_list_is_previewed_before_anything_is_overwritten()
    {
        Assert.Equal((0, 0), (samples.First.ExitCode, samples.ListPreview.ExitCode));
        Assert.Equal(("lijst 1", "lijst 1"), Counts(samples.ListPreview));
        Assert.Equal([$"{EditedSamples.LostByList} eraf lijst", $"{EditedSamples.GainedByList} erbij lijst"], await Documents("voorproef"));
        Assert.Equal(samples.Standing.Before, samples.Standing.After);
    }

    [Fact]
    public async Task A_list_that_is_put_in_place_does_exactly_what_its_preview_said()
    {
        Assert.Equal((0, ("lijst 1", "lijst 1")), (samples.ListEdit.ExitCode, Counts(samples.ListEdit)));
        foreach (var table in Tables)
        {
            Assert.Equal(await samples.TableAsync("voorproef", table), await samples.TableAsync("lijst", table));
        }

        Assert.Equal(
            ["jeugd eraf", "lantaarnpalen erbij"],
            (await samples.TableAsync("lijst", "termen")).Where(row => row["verandering"] is "erbij" or "eraf").Select(row => $"{row["term"]} {row["verandering"]}"));
    }

    [Fact]
    public async Task Documents_that_came_and_went_are_told_apart_from_edits()
    {
        Assert.Equal((0, ("nieuw 1", "verdwenen 1")), (samples.Documents.ExitCode, Counts(samples.Documents)));
        Assert.Equal([$"{EditedSamples.Withdrawn} eraf verdwenen", $"{EditedSamples.New} erbij nieuw"], await Documents("stukken"));
        var causes = (await samples.TableAsync("stukken", "relevant")).Select(row => row["oorzaak"]).ToHashSet();
        Assert.Subset(new HashSet<string> { "nieuw", "verdwenen" }, causes);
        Assert.NotEmpty(causes);
        Assert.DoesNotContain(await samples.TableAsync("stukken", "termen"), row => row["verandering"] == "gewicht");
    }

    [Fact]
    public async Task A_refit_moves_scores_and_nothing_else()
    {
        Assert.Contains("Kendall", samples.RefitRun.Errors, StringComparison.Ordinal);
        Assert.Equal((0, ("", "")), (samples.Refit.ExitCode, Counts(samples.Refit)));
        Assert.Empty(await Documents("model"));
        Assert.All(await samples.TableAsync("model", "termen"), row => Assert.Equal("gewicht", row["verandering"]));
        Assert.NotEmpty(await samples.TableAsync("model", "termen"));
        Assert.All(await samples.TableAsync("model", "relevant"), row => Assert.Equal("model", row["oorzaak"]));
        Assert.All(await samples.TableAsync("model", "rang"), row => Assert.Equal(
            CsvTable.Number(row["rang_oud"]) - CsvTable.Number(row["rang_nieuw"]), CsvTable.Number(row["door_model"])));
        Assert.Equal(["model"], await StepsThatMoveTheCut("model"));
    }

    [Fact]
    public async Task The_same_export_twice_has_an_empty_difference_and_says_so()
    {
        Assert.Equal(0, samples.Same.ExitCode);
        Assert.Contains("No document, relevance or verdict changed.", samples.Same.Output, StringComparison.Ordinal);
        foreach (var table in Tables.Where(table => table != "stappen"))
        {
            Assert.Empty(await samples.TableAsync("niets", table));
        }

        Assert.Empty(await StepsThatMoveTheCut("niets"));
    }

    [Fact]
    public async Task A_year_at_once_is_laid_to_each_of_its_causes()
    {
        Assert.Equal((0, ("lijst 1 nieuw 1", "lijst 1 verdwenen 1")), (samples.Whole.ExitCode, Counts(samples.Whole)));
        Assert.Equal(
            [$"{EditedSamples.Withdrawn} eraf verdwenen", $"{EditedSamples.LostByList} eraf lijst", $"{EditedSamples.New} erbij nieuw", $"{EditedSamples.GainedByList} erbij lijst"],
            await Documents("alles"));
        Assert.Contains("documents gained   2 (lijst 1, nieuw 1)", samples.Shown.Output, StringComparison.Ordinal);
        Assert.Contains("documents lost     2 (lijst 1, verdwenen 1)", samples.Shown.Output, StringComparison.Ordinal);
        Assert.Matches(@"Katwijk +\+2 −0", samples.Shown.Output);
    }

    [Fact]
    public async Task The_steps_begin_with_the_old_comparison_and_end_with_the_new_one()
    {
        var rows = await samples.TableAsync("alles", "stappen");
        var (old, now) = (rows.Where(row => row["stap"] == "0"), rows.Where(row => row["stap"] == rows[^1]["stap"]));

        Assert.Equal(("oud", "nieuw"), (rows[0]["oorzaak"], rows[^1]["oorzaak"]));
        Assert.Equal(await National("ws", "snapshots", "eerst"), old.Select(Totals).Order(StringComparer.Ordinal));
        Assert.Equal(await National("voor-purge"), now.Select(Totals).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_purge_deletes_what_was_kept_by_itself_and_previews_and_tells_what_a_person_named()
    {
        Assert.Equal(0, samples.Purged.ExitCode);
        Assert.Equal(2, samples.KeptBefore.Count(name => name.StartsWith("snapshots/", StringComparison.Ordinal)));
        Assert.Contains(samples.KeptBefore, name => name.StartsWith("preview/", StringComparison.Ordinal));
        Assert.Equal(["snapshots/eerst"], samples.KeptAfter);
        Assert.Contains($"{Path.Combine("snapshots", "eerst")} still holds it: delete that snapshot.", samples.Purged.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_purge_there_is_no_earlier_export_and_diff_says_so()
    {
        var refused = await samples.RunAsync("diff", "vorige");

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("vorige: no earlier export is kept", refused.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff nergens", "'nergens': there is no such export. There are out, eerst; a folder may be named too.")]
    [InlineData("diff eerst nergens", "'nergens': there is no such export.")]
    [InlineData("diff samples", "this is not a whole export: manifest.json is not there")]
    [InlineData("snapshot eerst", "is there already. Choose another name, or delete that folder.")]
    [InlineData("snapshot vorige", "name a snapshot with at most 100 letters, digits")]
    [InlineData("snapshot ../elders", "name a snapshot with at most 100 letters, digits")]
    [InlineData("keywords diff keywords keywords-nergens", "keywords-nergens")]
    [InlineData("keywords diff samples keywords", "samples")]
    public async Task What_cannot_be_done_is_exit_code_2_and_says_what_to_do(string line, string words)
    {
        var refused = await samples.RunAsync(line.Split(' '));

        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.Contains(words, refused.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", refused.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff", "steunpakket diff vorige")]
    [InlineData("snapshot", "steunpakket snapshot rapportage-2021")]
    [InlineData("keywords diff", "steunpakket keywords diff keywords keywords-nieuw")]
    public async Task Help_has_examples_and_no_option_that_the_command_lacks(string command, string example)
    {
        var help = await SteunpakketProgram.RunAsync(samples.Folder, [.. command.Split(' '), "--help"]);

        Assert.Equal(0, help.ExitCode);
        Assert.Contains($"Examples:{Environment.NewLine}  {example}", help.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--plan", help.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff vorige", "no earlier export is kept")]
    [InlineData("diff out", "'steunpakket run' makes out/")]
    [InlineData("snapshot eerst", "'steunpakket run' makes out/")]
    public async Task Before_the_first_run_there_is_nothing_to_compare_and_it_says_so(string line, string words)
    {
        using var folder = new TemporaryFolder();
        var settings = SampleCopy.Make(folder).Arguments("ws")[1..];

        var refused = await SteunpakketProgram.RunAsync(folder.Path, [.. line.Split(' '), .. settings]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(words, refused.Errors, StringComparison.Ordinal);
    }

    private async Task<IEnumerable<string>> National(params string[] folder) =>
        (await CsvTable.ReadAsync(samples.PathOf([.. folder, "jaarvergelijking.csv"]))).Where(row => row["variant"] == "study").Select(Totals).Order(StringComparer.Ordinal);

    private async Task<IEnumerable<string>> Documents(string difference) =>
        (await samples.TableAsync(difference, "documenten")).Select(row => $"{row["document_id"]} {row["verandering"]} {row["oorzaak"]}");

    // Each step whose cut or verdicts are not those of the step before it.
    private async Task<IEnumerable<string>> StepsThatMoveTheCut(string difference) =>
        (await samples.TableAsync(difference, "stappen")).GroupBy(row => (row["actielijn"], row["basisjaar"]))
            .SelectMany(rows => rows.Zip(rows.Skip(1)).Where(pair => pair.First["drempel"] != pair.Second["drempel"] || Totals(pair.First) != Totals(pair.Second)))
            .Select(pair => pair.Second["oorzaak"]).Distinct();

    private static string Totals(IReadOnlyDictionary<string, string> row) =>
        string.Join(' ', new[] { "actielijn", "basisjaar", "n", "meer", "minder", "evenveel" }.Select(column => row[column]));

    private static (string Gained, string Lost) Counts(ProgramResult result)
    {
        using var json = JsonDocument.Parse(result.Output);
        string Of(string side) => string.Join(' ', json.RootElement.GetProperty(side).EnumerateObject().Select(cause => $"{cause.Name} {cause.Value}"));
        return (Of("gained"), Of("lost"));
    }
}
