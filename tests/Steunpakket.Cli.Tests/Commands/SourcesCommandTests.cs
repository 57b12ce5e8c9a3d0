using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Steunpakket.Cli.Commands;
using Steunpakket.Cli.Tests.Running;
using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Cli.Tests.Commands;

public sealed class SourcesCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task List_shows_accounts_those_without_and_totals_and_asks_nobody()
    {
        var list = await SteunpakketProgram.RunAsync(_folder.Path, "sources", "list", "-c", Settings("""{ "type": "notubiz" }, { "type": "ibabs", "name": "raad" }"""));

        Assert.Equal(0, list.ExitCode);
        Assert.Matches(@"(?m)^notubiz +GM0518 's-Gravenhage +318$", list.Output);
        Assert.Matches(@"(?m)^notubiz +GM0080 Leeuwarden +330  \.\.2020-12-23  guess$", list.Output);
        Assert.Matches(@"(?m)^raad +GM0296 Wijchen +wdw \[.+\]$", list.Output);
        Assert.Matches(@"(?m)^- +GM0281 Tiel +no way is known", list.Output);
        Assert.Matches(@"(?m)^- +GM0200 Apeldoorn +not in the settings: parlaeus, ori, openbesluitvorming$", list.Output);
        Assert.Matches(@"(?m)^ori +\d+ gemeenten, +\d+ accounts, +0 guesses; not in the settings$", list.Errors);
        Assert.DoesNotContain("GM1992", list.Output, StringComparison.Ordinal); // Voorne aan Zee began after the period
    }

    [Fact]
    public async Task List_gives_JSON_of_the_gemeenten_asked_for()
    {
        var list = await SteunpakketProgram.RunAsync(_folder.Path, "sources", "list", "-c", Settings("""{ "type": "notubiz" }"""), "--gemeente", "Den Haag", "GM0281", "--json");

        using var json = JsonDocument.Parse(list.Output);
        Assert.Equal("318", Assert.Single(json.RootElement.GetProperty("accounts").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal("Tiel", Assert.Single(json.RootElement.GetProperty("without").EnumerateArray()).GetProperty("gemeente").GetString());
    }

    [Fact]
    public async Task The_language_of_the_machine_changes_no_date()
    {
        var start = new ProcessStartInfo("steunpakket", ["sources", "list", "-c", Settings("""{ "type": "notubiz" }"""), "--gemeente", "Leeuwarden"]) { WorkingDirectory = _folder.Path };
        start.Environment["LC_ALL"] = "th_TH.UTF-8";
        using var process = SteunpakketProgram.Start(start);

        Assert.Contains("..2020-12-23", (await SteunpakketProgram.FinishAsync(process)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_needs_a_source_that_is_asked_and_a_gemeente_that_exists()
    {
        var none = await SteunpakketProgram.RunAsync(_folder.Path, "sources", "check", "-c", Settings("""{ "type": "folder", "path": ".", "manifest": "d.csv" }"""));
        var unknown = await SteunpakketProgram.RunAsync(_folder.Path, "sources", "check", "-c", Settings("""{ "type": "notubiz" }"""), "--gemeente", "Tiell");

        Assert.Equal((2, 2), (none.ExitCode, unknown.ExitCode));
        Assert.Contains("notubiz", none.Errors, StringComparison.Ordinal);
        Assert.Contains("did you mean Tiel", unknown.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Goirle", """[{"id":1,"name":"Raad"}]""", 0)]
    [InlineData("Goirle", "[]", 1)]
    [InlineData("Dalfsen", "[]", 0)] // a guess
    [InlineData("Tiel", "[]", 0)] // nothing to ask
    public async Task Check_ends_with_1_when_an_account_that_is_no_guess_fails(string gemeente, string answer, int exitCode)
    {
        var door = new Door(answer);

        var exit = await SourcesCommand.Build(_ => door).Parse(["check", "-c", Settings("""{ "type": "gemeenteoplossingen" }"""), "--gemeente", gemeente]).InvokeAsync();

        Assert.Equal(exitCode, exit);
        Assert.True(door.IsClosed);
    }

    [Fact]
    public async Task Discover_asks_for_those_without_supplier_and_writes_what_it_found()
    {
        var door = new Door("""[{"id":1,"name":"Raad"}]""");
        var settings = Settings("""{ "type": "gemeenteoplossingen", "addresses": ["https://raad.{gemeente}.nl/api"] }""");

        var exit = await SourcesCommand.Build(_ => door).Parse(["discover", "-c", settings, "--csv", _folder["found.csv"]]).InvokeAsync();

        var lines = await File.ReadAllLinesAsync(_folder["found.csv"]);
        Assert.Equal(0, exit);
        Assert.Equal("gemeentecode,gemeente,bronnen,bewijs", lines[0]);
        Assert.Contains("GM0281,Tiel,gemeenteoplossingen:https://raad.tiel.nl/api?,\"gemeenteoplossingen: 1 bodies, such as Raad\"", lines);
        Assert.Equal(21, lines.Skip(1).Select(line => line.Split(',')[0]).Distinct().Count());
    }

    [Fact]
    public async Task Discover_says_at_once_that_it_cannot_write()
    {
        var run = await SteunpakketProgram.RunAsync(_folder.Path, "sources", "discover", "-c", Settings("""{ "type": "notubiz" }"""), "--csv", "nowhere/found.csv");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--csv nowhere/found.csv: there is no such folder", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources")]
    [InlineData("sources list")]
    [InlineData("sources check")]
    [InlineData("sources discover")]
    public async Task Help_has_examples_of_its_own(string command)
    {
        var help = await SteunpakketProgram.RunAsync(_folder.Path, [.. command.Split(' '), "--help"]);

        Assert.Contains($"Examples:\n  steunpakket {command}", help.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("--plan", help.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string Settings(string sources)
    {
        var path = _folder["settings.json"];
        File.WriteAllText(path, $$"""
            { "workspace": "ws", "keywords": "lists", "period": { "since": "2019-01-01", "until": "2021-09-30" }, "sources": [ {{sources}} ] }
            """);
        return path;
    }

    /// <summary>Says one thing to every question.</summary>
    private sealed class Door(string answer) : IApi, IDisposable
    {
        public bool IsClosed { get; private set; }

        public Task<ApiAnswer> AskAsync(ApiQuestion question, CancellationToken cancellationToken) =>
            Task.FromResult(new ApiAnswer(200, Encoding.UTF8.GetBytes(answer), new Dictionary<string, string>()));

        public void Dispose() => IsClosed = true;
    }
}
