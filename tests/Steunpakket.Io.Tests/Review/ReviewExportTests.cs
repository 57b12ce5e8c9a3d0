using System.IO.Compression;
using System.Text;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Review;
using Steunpakket.Io.Storage;
using Xunit;

namespace Steunpakket.Io.Tests.Review;

public sealed class ReviewExportTests : IDisposable
{
    private readonly ReviewCase _case = new();

    public void Dispose() => _case.Dispose();

    [Fact]
    public void A_workbook_is_sound_and_has_header_filter_list_of_decisions_and_explanation()
    {
        _case.Propose(new Proposal("actielijn_1", "zwemmen", 0.71304999));
        _case.Decided("judo,actielijn_1,rejected,sport,0.4,Anna,2025-01-02,te smal");

        var path = _case.Export("a.xlsx");

        Assert.Empty(EditedWorkbook.Errors(path));
        var sheets = EditedWorkbook.Read(path);
        Assert.Equal(["Beoordeling", "Uitleg"], sheets.Select(sheet => sheet.Name));
        Assert.Equal(["actielijn", "term", "besluit", "beoordelaar", "datum", "opmerking"], sheets[0].Rows[0][..6]);
        Assert.Equal(["actielijn_1", "zwemmen", "", "", "", "", "buurwoord", "sport", "0.713"], sheets[0].Rows[1][..9]);
        Assert.Equal(["actielijn_1", "judo", "nee", "Anna", "45659", "te smal", "", "sport", "0.4"], sheets[0].Rows[2][..9]);
        var frame = EditedWorkbook.Frame(path);
        Assert.Contains("""autoFilter ref="A1:X3""", frame, StringComparison.Ordinal);
        Assert.Contains("\"ja,nee,twijfel\"", frame, StringComparison.Ordinal);
        Assert.Contains("""state="frozen""", frame, StringComparison.Ordinal);
        var explained = sheets[1].Rows.Select(row => row[0]).ToList();
        Assert.Empty(sheets[0].Rows[0].Except(explained));
        Assert.Contains(sheets[1].Rows, row => row[1].Contains("Niets telt mee voordat dit bestand is ingelezen", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_words_give_the_same_bytes_without_a_clock()
    {
        _case.Propose(new Proposal("actielijn_1", "zwemmen"), new Proposal("actielijn_2", "respijt"));

        var (first, second) = (_case.Export("a.xlsx"), _case.Export("b.xlsx"));

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        using var zip = ZipFile.OpenRead(first);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void A_CSV_file_is_for_Dutch_Excel_and_defused()
    {
        _case.Propose(new Proposal("actielijn_1", "zwemmen", 0.71304999) { Passages = "'s-Gravenhage, 2021-03-04, d p. 1: =[x]\n=1+1" });

        var bytes = File.ReadAllBytes(_case.Export("a.csv"));
        var text = Encoding.UTF8.GetString(bytes);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(2, text.Split("\r\n").Length - 1);
        Assert.Contains("\r\nactielijn_1;zwemmen;;;;;buurwoord;sport;0,7130;0,3565;0,67;", text, StringComparison.Ordinal);
        Assert.Contains(";'s-Gravenhage, 2021", text, StringComparison.Ordinal);
        Assert.Contains("'=1+1", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.xlsx")]
    public void Export_and_import_without_edits_change_nothing(string name)
    {
        _case.Propose(new Proposal("actielijn_1", "zwemmen", 0.9) { Seed = "jeugd" }, new Proposal("actielijn_1", "judo"), new Proposal("actielijn_2", "mantel"));
        _case.Decided(
            "Zwemmen ,actielijn_1,accepted,sport,0.71304999,Anna,2019-01-02,zie  nota",
            "oud,actielijn_2,rejected,,,,,\"=som; 'x', -1\"",
            "judo,actielijn_1,undecided,,,,,-nog kijken",
            "apart,actielijn_1,accepted,sport,,Bob,2031-05-05,\"'=kort _x0041_ \"\"x\"\"\"");
        var before = File.ReadAllBytes(_case.List);

        var result = _case.Import(_case.Export(name));

        Assert.Empty(result.Changes);
        Assert.Equal(4, result.Unchanged);
        Assert.Equal(1, result.Open);
        Assert.Equal(before, File.ReadAllBytes(_case.List));
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.xlsx")]
    public void A_changed_model_proposes_other_words_and_changes_no_decision(string name)
    {
        _case.Propose(new Proposal("actielijn_1", "zwemmen", 0.9), new Proposal("actielijn_1", "judo", 0.8));
        _case.ImportRows("actielijn_1;zwemmen;ja;Anna;1-5-2025;;sport;0,9\r\nactielijn_1;judo;nee;Anna;1-5-2025;;sport;0,8\r\n");
        var before = File.ReadAllBytes(_case.List);

        _case.Propose(new Proposal("actielijn_1", "judo", 0.1) { Seed = "jeugd" }, new Proposal("actielijn_2", "respijt", 0.95));
        var result = _case.Import(_case.Export(name));

        Assert.Empty(result.Changes);
        Assert.Equal(before, File.ReadAllBytes(_case.List));
    }

    [Fact]
    public void Forms_of_one_word_stand_together_and_the_nearest_word_comes_first()
    {
        _case.Propose(
            new Proposal("actielijn_1", "atleet", 0.3) { Forms = "atleten; atletes" },
            new Proposal("actielijn_1", "atleten", 0.9) { Forms = "atleet" },
            new Proposal("actielijn_1", "judo", 0.8),
            new Proposal("actielijn_2", "respijt", 0.99));

        var rows = EditedWorkbook.Read(_case.Export("a.xlsx"))[0].Rows.Skip(1).Select(row => row[1]);

        Assert.Equal(["atleet", "atleten", "judo", "respijt"], rows);
    }

    [Fact]
    public void Hostile_texts_come_back_as_they_were()
    {
        string[] remarks = ["=1+1", "'=1+1", "''-x", "@x", "_x000D_", "a_x0041_b", "😀 <b>&amp;", "\"a\";'b'", "waar", "1-2"];
        _case.Decided([.. remarks.Select((remark, i) => $"woord{(char)('a' + i)},actielijn_1,accepted,,,A,2025-01-01,\"{remark.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")]);

        foreach (var name in new[] { "a.xlsx", "a.csv" })
        {
            var path = _case.Export(name);
            File.Delete(_case.List);
            _case.Import(path);
            Assert.Equal(remarks, KeywordFolder.Read(_case.Config.Keywords).Expansions.Select(line => line.Remark));
        }
    }

    [Fact]
    public void Characters_that_a_workbook_cannot_hold_leave_it_sound()
    {
        _case.Propose(new Proposal("actielijn_1", "zwemmen") { Passages = $"a\u0001\uFFFEb{new string('x', 40_000)}" });

        var path = _case.Export("a.xlsx");

        Assert.Empty(EditedWorkbook.Errors(path));
        Assert.Equal(32_767, EditedWorkbook.Read(path)[0].Rows[1][19].Length);
    }

    [Fact]
    public void A_file_that_is_there_is_not_replaced_unasked()
    {
        _case.Propose(new Proposal("actielijn_1", "zwemmen"));
        var path = _case.Write("a.csv", "werk van een ander");

        Assert.Contains("--overwrite", Assert.Throws<SettingsException>(() => ReviewExport.Write(_case.Config, new Workspace(_case.Config.Workspace), path, overwrite: false)).Message, StringComparison.Ordinal);
        Assert.Equal("werk van een ander", File.ReadAllText(path));
    }

    [Fact]
    public void Without_proposals_and_decisions_there_is_nothing_to_review()
    {
        Assert.Contains("nothing to review", Assert.Throws<SettingsException>(() => _case.Export("a.xlsx")).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_case.PathOf("a.xlsx")));
    }
}
