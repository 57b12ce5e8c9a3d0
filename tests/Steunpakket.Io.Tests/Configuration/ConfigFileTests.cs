using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Xunit;
using static Steunpakket.Io.Tests.Configuration.SettingsFile;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class ConfigFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Relative_paths_are_relative_to_the_file_and_absolute_ones_stay()
    {
        var path = _folder.Write("config/steunpakket.json", $$"""
            { "workspace": "../ws", "keywords": "{{_folder.Root}}/lijsten", "period": { "since": "2019-01-01", "until": "2019-01-01" },
              "sources": [ { "type": "folder", "path": "../docs/", "manifest": "docs.csv" } ] }
            """);

        var config = ConfigFile.Read(path);

        Assert.Equal(_folder.PathOf("ws"), config.Workspace);
        Assert.Equal(_folder.PathOf("lijsten"), config.Keywords);
        var source = Assert.IsType<FolderSettings>(Assert.Single(config.Sources));
        Assert.Equal(_folder.PathOf("docs/"), source.Path);
        Assert.Equal(_folder.PathOf("config/docs.csv"), source.Manifest);
    }

    [Theory]
    [InlineData("\"compare\": { \"targetYear\": 1899 }", "compare.targetYear: ")]
    [InlineData("\"compare\": { \"targetYear\": 3000 }", "compare.targetYear: ")]
    [InlineData("\"compare\": { \"baseYears\": [] }", "compare.baseYears: ")]
    [InlineData("\"compare\": { \"baseYears\": [ 2021 ] }", "compare.baseYears, targetYear: 2021 cannot be compared with itself.")]
    [InlineData("\"compare\": { \"tolerancePercent\": -1 }", "compare.tolerancePercent: ")]
    [InlineData("\"compare\": { \"cutScore\": 101 }", "compare.cutScore: ")]
    [InlineData("\"compare\": { \"minCoverage\": 1.5 }", "compare.minCoverage: ")]
    [InlineData("\"compare\": { \"bootstrap\": -1 }", "compare.bootstrap: ")]
    [InlineData("\"quality\": { \"minDutchShare\": 1.5 }", "quality.minDutchShare: ")]
    [InlineData("\"quality\": { \"minJudgedWords\": 0 }", "quality.minJudgedWords: ")]
    [InlineData("\"score\": { \"k1\": 101 }", "score.k1: ")]
    [InlineData("\"score\": { \"b\": 1.01 }", "score.b: ")]
    [InlineData("\"score\": { \"general\": \"\" }", "score.general: ")]
    [InlineData("\"score\": { \"outsideActionLines\": [ \"\" ] }", "score.outsideActionLines: ")]
    [InlineData("\"expand\": { \"models\": 0 }", "expand.models: ")]
    [InlineData("\"expand\": { \"training\": { \"dimensions\": 2 } }", "expand.training.dimensions: ")]
    [InlineData("\"expand\": { \"candidates\": { \"passages\": 99 } }", "expand.candidates.passages: ")]
    [InlineData("\"extract\": { \"pdf\": { \"timeoutSeconds\": 0 } }", "extract.pdf.timeoutSeconds: ")]
    [InlineData("\"analysis\": { \"eventMonths\": 2 }", "analysis.eventMonths: ")]
    [InlineData("\"analysis\": { \"silenceCoverage\": 1.1 }", "analysis.silenceCoverage: ")]
    [InlineData("\"analysis\": { \"silenceDocuments\": 0 }", "analysis.silenceDocuments: ")]
    public void A_value_out_of_range_is_refused_by_block_and_member(string block, string message)
    {
        Assert.StartsWith("steunpakket.json, " + message, Refusal($"{{ {Minimal}, {block} }}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reversed_period_is_refused_with_both_dates_and_one_day_is_a_period()
    {
        var reversed = Minimal.Replace("2021-09-30", "2018-12-31", StringComparison.Ordinal);
        var oneDay = Minimal.Replace("2021-09-30", "2019-01-01", StringComparison.Ordinal);

        Assert.Contains("period: until (2018-12-31) lies before since (2019-01-01)", Refusal($"{{ {reversed} }}"), StringComparison.Ordinal);
        Assert.True(Read($"{{ {oneDay} }}").Period.Contains(new DateOnly(2019, 1, 1)));
    }

    [Theory]
    [InlineData("[]", "sources: name at least one")]
    [InlineData("[ null ]", "sources: one of them is null")]
    [InlineData("[ { F, \"path\": \"a\" }, { F, \"path\": \"b\" } ]", "sources: two are called 'folder'")]
    [InlineData("[ { F, \"path\": \"a\", \"name\": \"x\" }, { F, \"path\": \"b\", \"name\": \"x\" } ]", "sources: two are called 'x'")]
    [InlineData("[ { F, \"path\": \"a\", \"name\": \"a/b\" } ]", "sources: the name 'a/b'")]
    [InlineData("[ { F, \"path\": \"a\", \"name\": \"a b\" } ]", "sources: the name 'a b'")]
    [InlineData("[ { F, \"path\": \"a\", \"name\": \"\" } ]", "sources: the name ''")]
    public void Sources_are_named_apart_with_names_that_fit_in_an_id(string sources, string message)
    {
        var text = $$"""
            { "workspace": "ws", "keywords": "k", "period": { "since": "2019-01-01", "until": "2021-09-30" },
              "sources": {{sources.Replace("F", "\"type\": \"folder\", \"manifest\": \"m\"", StringComparison.Ordinal)}} }
            """;

        Assert.StartsWith("steunpakket.json, " + message, Refusal(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("workspace", "ws")]
    [InlineData("keywords", "lijsten")]
    [InlineData("path", "docs")]
    [InlineData("manifest", "docs.csv")]
    public void An_empty_path_is_refused(string member, string value)
    {
        var text = Minimal.Replace($"\"{member}\": \"{value}\"", $"\"{member}\": \" \"", StringComparison.Ordinal);

        Assert.Contains($"{member}: name a file or folder", Refusal($"{{ {text} }}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_table_of_gemeenten_and_another_list_of_events_are_relative_to_the_file()
    {
        var config = Read($$"""{ {{Minimal}}, "gemeentenFile": "g.csv", "eventsFile": "e.csv" }""");

        Assert.Equal(("g.csv", "e.csv"), (Path.GetFileName(config.GemeentenFile), Path.GetFileName(config.EventsFile)));
        Assert.True(Path.IsPathFullyQualified(config.EventsFile!));
        Assert.Contains("eventsFile: name a file or folder", Refusal($$"""{ {{Minimal}}, "eventsFile": " " }"""), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_is_of_the_file_as_it_was_read()
    {
        Assert.Equal(Read($"{{ {Minimal} }}").Hash, Read($"{{ {Minimal} }}").Hash);
        Assert.NotEqual(Read($"{{ {Minimal} }}").Hash, Read($"{{ {Minimal} }} ").Hash);
    }

    [Fact]
    public void Gemeenten_are_named_by_name_or_code_and_all_means_all()
    {
        var table = GemeenteFile.Read(Repository.PathOf("config/gemeenten.csv"));

        Assert.Null(Read($"{{ {Minimal} }}").SelectedGemeenten(table));
        Assert.Null(Read($$"""{ {{Minimal}}, "gemeenten": "all" }""").SelectedGemeenten(table));
        Assert.Equal(
            [new GemeenteCode("GM0537"), new GemeenteCode("GM0363")],
            Read($$"""{ {{Minimal}}, "gemeenten": [ "Katwijk", "GM0363" ] }""").SelectedGemeenten(table)!);
    }

    [Theory]
    [InlineData("\"Katwjk\"", "no gemeente is called 'Katwjk'; did you mean Katwijk")]
    [InlineData("\"Atlantis\"", "no gemeente is called 'Atlantis'; use a name or CBS code")]
    [InlineData("\"\"", "no gemeente is called ''; use a name or CBS code")]
    public void A_gemeente_that_is_not_known_is_refused_with_the_nearest(string name, string message)
    {
        var table = GemeenteFile.Read(Repository.PathOf("config/gemeenten.csv"));
        var config = Read($$"""{ {{Minimal}}, "gemeenten": [ {{name}} ] }""");

        Assert.Contains(message, Assert.Throws<SettingsException>(() => config.SelectedGemeenten(table)).Message, StringComparison.Ordinal);
    }
}
