using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Xunit;
using static Steunpakket.Io.Tests.Configuration.SettingsFile;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class StrictJsonTests
{
    [Theory]
    [InlineData("""{ "worksapce": "x" }""", "line 1: unknown member 'worksapce'; did you mean 'workspace'?")]
    [InlineData("{\n\"score\": {\n \"k2\": 1 } }", "line 3: unknown member 'k2'; did you mean")]
    [InlineData("{\n\"period\": { \"since\": \"2019-01-01\",\r\n\"utnil\": \"2020-01-01\" } }", "line 3: unknown member 'utnil'; did you mean 'until'?")]
    [InlineData("{\n\"sources\": [ { \"type\": \"folder\", \"path\": \"a\", \"manifest\": \"b\" },\n { \"type\": \"folder\", \"manifst\": \"x\" } ] }", "line 3: unknown member 'manifst'; did you mean 'manifest'?")]
    [InlineData("{ \"sources\": [ { \"manifst\": \"x\", \"type\": \"folder\" } ] }", "line 1: unknown member 'manifst'; did you mean 'manifest'?")]
    [InlineData("{ \"score\": { \"outsideActionLines\": [ \"a\" ], \"zzz\": 1 } }", "line 1: unknown member 'zzz'; known here: profile, tf, outsideActionLines, excludeFromRelevance, general, max, k1, b.")]
    [InlineData("{ \"Workspace\": \"x\" }", "line 1: unknown member 'Workspace'; did you mean 'workspace'?")]
    [InlineData("{ \"hash\": \"x\" }", "line 1: unknown member 'hash'")]
    public void An_unknown_member_is_named_with_its_line_and_the_nearest_known_name(string text, string message)
    {
        Assert.StartsWith("steunpakket.json, " + message, Refusal(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"match\": 3", "$.match")]
    [InlineData("\"score\": {\n \"k1\": \"veel\" }", "line 4, $.score.k1")]
    [InlineData("\"compare\": { \"targetYear\": 2021.5 }", "$.compare.targetYear")]
    [InlineData("\"export\": { \"dutchExcel\": \"ja\" }", "$.export.dutchExcel")]
    [InlineData("\"gemeenten\": [ \"Katwijk\", null ]", "$.gemeenten: Expected \"all\" or a list of names and CBS codes.")]
    [InlineData("\"gemeenten\": \"alle\"", "$.gemeenten: Expected \"all\" or a list of names and CBS codes.")]
    [InlineData("\"gemeenten\": [ 363 ]", "$.gemeenten: Expected \"all\" or a list of names and CBS codes.")]
    [InlineData("\"match\": null", "$.match: it cannot be null; leave it out for the default.")]
    public void A_wrong_type_is_named_with_line_and_place(string member, string message)
    {
        Assert.Contains(message, Refusal($"{{ {Minimal},\n{member} }}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"overlap\": \"longest\"", "longest-exclusive, all")]
    [InlineData("\"profile\": \"Study\"", "study, extended")]
    [InlineData("\"profile\": 1", "study, extended")]
    public void A_word_that_is_none_of_the_choices_lists_them(string member, string known)
    {
        Assert.EndsWith($"known here: {known}.", Refusal($"{{ {Minimal}, \"match\": {{ {member} }} }}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("workspace")]
    [InlineData("period")]
    [InlineData("sources")]
    [InlineData("keywords")]
    public void A_missing_member_is_named(string member)
    {
        var refusal = Refusal($$"""{ {{Minimal.Replace($"\"{member}\"", "\"$schema\"", StringComparison.Ordinal)}} }""");

        Assert.Contains($"'{member}'", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("Steunpakket.", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_member_of_a_source_is_named()
    {
        var refusal = Refusal($$"""{ {{Minimal.Replace(", \"manifest\": \"docs.csv\"", "", StringComparison.Ordinal)}} }""");

        Assert.Contains("line 2: ", refusal, StringComparison.Ordinal);
        Assert.Contains("'manifest'", refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"type\": \"foldr\",", "\"type\" 'foldr' is unknown")]
    [InlineData("\"type\": 3,", "'3'")]
    [InlineData("", "no \"type\"")]
    public void A_kind_of_source_that_is_not_known_lists_the_known_ones(string type, string found)
    {
        var refusal = Refusal($$"""{ {{Minimal.Replace("\"type\": \"folder\",", type, StringComparison.Ordinal)}} }""");

        Assert.Contains(found, refusal, StringComparison.Ordinal);
        Assert.Contains("known here: folder, openbesluitvorming, ", refusal, StringComparison.Ordinal);
        Assert.Contains("line 2", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_stands_twice_is_refused_so_that_none_is_passed_over()
    {
        Assert.Contains("workspace", Refusal($$"""{ {{Minimal}}, "workspace": "ander" }"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_trailing_commas_a_schema_and_a_byte_order_mark_are_welcome()
    {
        var config = Read($$"""
            {{'\uFEFF'}}// eerst
            { "$schema": "steunpakket.schema.json", /* midden */ {{Minimal}}, "score": { "k1": 2, }, }
            """);

        Assert.Equal(2, config.Score.K1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{ \"workspace\": \"ws\" \"keywords\": \"k\" }")]
    [InlineData("geen json")]
    public void What_is_no_settings_file_is_refused_by_name(string text)
    {
        Assert.StartsWith("steunpakket.json", Refusal(text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_names_init()
    {
        using var folder = new TemporaryFolder();

        foreach (var path in new[] { folder.PathOf("niets.json"), folder.Root })
        {
            var message = Assert.Throws<SettingsException>(() => ConfigFile.Read(path)).Message;
            Assert.Contains(path, message, StringComparison.Ordinal);
            Assert.Contains("steunpakket init", message, StringComparison.Ordinal);
        }
    }
}
