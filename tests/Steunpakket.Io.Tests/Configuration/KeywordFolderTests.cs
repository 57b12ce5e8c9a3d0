using System.Text;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Steunpakket.Core.Selection;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class KeywordFolderTests
{
    [Fact]
    public void Every_file_is_a_group_in_the_order_of_names_but_the_reserved_ones()
    {
        var lists = Read(
            ("steunpakket.csv", "term,herkomst\n*steunpakket*,keuze\n"),
            ("wonen.csv", "term,herkomst\nWoning,keuze\n"),
            ("covid.csv", "term,herkomst,match\ncorona*,keuze,\nCoronastraat,keuze,exclude\n"),
            ("algemeen.csv", "term,herkomst\nEenzaamheid,opdrachtgever\n"),
            ("uitbreiding.csv", "term,actielijn,status\nhuurder,wonen,accepted\n"),
            ("leesmij.txt", "geen lijst"));

        Assert.Equal(["algemeen", "wonen"], lists.Groups.Select(group => group.Name));
        Assert.Equal([new("corona", MatchUnit.Prefix), new MatchTerm("coronastraat", Counts: false)], lists.For(KeywordProfile.Study).Covid);
        Assert.Equal([new MatchTerm("steunpakket", MatchUnit.Substring)], lists.For(KeywordProfile.Study).Steunpakket);
        Assert.Equal("huurder", Assert.Single(lists.Expansions).Term);
    }

    [Fact]
    public void Reads_every_column_of_a_line_and_where_it_stands()
    {
        var line = Read(
            ("algemeen.csv", "profiel,match,groep,herkomst,term\n\nextended,prefix,wonen,RIVM,\" Welbevinden, \"\"mentaal\"\"\"\n"),
            ("wonen.csv", "term,herkomst\n")).Groups[0].Lines.Single();

        var expected = new KeywordLine("Welbevinden, \"mentaal\"", "algemeen", "RIVM", new LinePlace("lijsten/algemeen.csv", 3))
        {
            Group = "wonen",
            Match = KeywordMatch.Prefix,
            OnlyIn = KeywordProfile.Extended,
        };
        Assert.Equal(expected, line);
    }

    [Fact]
    public void Absent_reserved_files_and_columns_are_empty()
    {
        var lists = Read(("a.csv", "term,herkomst\nJeugd,opdrachtgever\n"));

        Assert.Equal(KeywordMatch.AsWritten, lists.Groups[0].Lines[0].Match);
        Assert.Null(lists.Groups[0].Lines[0].OnlyIn);
        Assert.Empty(lists.Filters.Covid);
        Assert.Empty(lists.Filters.Steunpakket);
        Assert.Empty(lists.Expansions);
    }

    [Theory]
    [InlineData("whole-word", KeywordMatch.WholeWord)]
    [InlineData("prefix", KeywordMatch.Prefix)]
    [InlineData("substring", KeywordMatch.Substring)]
    [InlineData("exclude", KeywordMatch.Exclude)]
    public void Knows_the_values_of_column_match(string value, KeywordMatch match)
    {
        Assert.Equal(match, Read(("a.csv", $"term,herkomst,match\nJeugd,keuze,{value}\n")).Groups[0].Lines[0].Match);
    }

    [Theory]
    [InlineData("term,herkomst,profiel\nJeugd,keuze,\n\"(Gezonde) leefstijl\",keuze,study\n")]
    [InlineData("\uFEFFterm,herkomst,profiel\r\nJeugd,keuze,\r\n(Gezonde) leefstijl,keuze,study\r\n")]
    [InlineData("term;herkomst;profiel\r\nJeugd;keuze;\r\n(Gezonde) leefstijl;keuze;study\r\n;;\r\n")]
    [InlineData("herkomst,profiel,term\nkeuze,study,(Gezonde) leefstijl\nkeuze,,Jeugd")]
    [InlineData("term,herkomst,profiel\nJeugd,keuze\n\n(Gezonde) leefstijl,keuze,study\n")]
    public void The_way_a_file_was_saved_changes_neither_forms_nor_hash(string text)
    {
        var expected = Read(("a.csv", "term,herkomst,profiel\nJeugd,keuze,\n(Gezonde) leefstijl,keuze,study\n")).For(KeywordProfile.Study);

        var set = Read(("a.csv", text)).For(KeywordProfile.Study);

        Assert.Equal(["gezonde leefstijl", "jeugd"], set.Keywords.Select(term => term.Form));
        Assert.Equal(expected.Hash, set.Hash);
    }

    [Theory]
    [InlineData("term,herkmost\nJeugd,x\n", "lijsten/a.csv, line 1: column 'herkmost' is not known. Did you mean 'herkomst'?")]
    [InlineData("term,herkomst,term\nJeugd,x,y\n", "lijsten/a.csv, line 1: column 'term' stands there twice.")]
    [InlineData("herkomst,match\nx,\n", "lijsten/a.csv, line 1: column 'term' is missing.")]
    [InlineData("", "lijsten/a.csv, line 1: column 'term' is missing.")]
    [InlineData("term,herkomst\nJeugd,x\n,x\n", "lijsten/a.csv, line 3, column term: is empty.")]
    [InlineData("term,herkomst\nJeugd,\n", "lijsten/a.csv, line 2, column herkomst: is empty.")]
    [InlineData("term,herkomst,match\nJeugd,x,prefxi\n", "lijsten/a.csv, line 2, column match: 'prefxi' is not known. Did you mean 'prefix'?")]
    [InlineData("term,herkomst,profiel\nJeugd,x,Studie\n", "lijsten/a.csv, line 2, column profiel: 'Studie' is not known. Did you mean 'study'?")]
    [InlineData("term,herkomst\nJeugd,jongeren,x\n", "lijsten/a.csv, line 2: there are 3 cells but 2 columns.")]
    [InlineData("term,herkomst\nJeugd,x\n\"Ouderen,x\nSport,x\n", "lijsten/a.csv, line 3: the quotes are wrong.")]
    [InlineData("term,herkomst\n\"Jeugd\nzorg\",x\n", "lijsten/a.csv, line 2: the quotes are wrong.")]
    [InlineData("term,herkomst\nJe\"ugd,x\n", "lijsten/a.csv, line 2: the quotes are wrong.")]
    [InlineData("term,herkomst\n(Jeugd,x\n", "lijsten/a.csv, line 2: '(Jeugd': the parentheses do not pair.")]
    [InlineData("term,herkomst,groep\nJeugd,x,b\n", "lijsten/a.csv, line 2: 'Jeugd': column groep names 'b'")]
    public void A_wrong_list_is_refused_by_file_line_and_column(string text, string message)
    {
        Assert.StartsWith(message, Refusal(("a.csv", text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_has_no_column_groep()
    {
        var message = Refusal(("a.csv", "term,herkomst\n"), ("covid.csv", "term,herkomst,groep\ncorona*,x,a\n"));

        Assert.StartsWith("lijsten/covid.csv, line 1: column 'groep' is not known.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_Excel_saved_in_another_encoding_is_refused()
    {
        using var folder = new ListFolder();
        folder.Write("a.csv", Encoding.Latin1.GetBytes("term,herkomst\nhygiëne,x\n"));

        var message = Assert.Throws<SettingsException>(() => KeywordFolder.Read(folder.Path)).Message;

        Assert.Equal("lijsten/a.csv: the file is not in UTF-8. Save it as \"CSV UTF-8\".", message);
    }

    [Fact]
    public void A_missing_folder_and_one_without_lists_name_init()
    {
        Assert.Contains("steunpakket init", Refusal(), StringComparison.Ordinal);
        Assert.Contains("steunpakket init", Refusal(("covid.csv", "term,herkomst\n")), StringComparison.Ordinal);
        Assert.Contains("steunpakket init", Assert.Throws<SettingsException>(() => KeywordFolder.Read("/nergens/lijsten")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_spellings_of_a_file_name_are_not_two_lists_nor_is_one_passed_over()
    {
        Assert.Contains("'Wonen'", Refusal(("Wonen.csv", "term,herkomst\n")), StringComparison.Ordinal);
        Assert.Equal("wonen", Assert.Single(Read(("wonen.CSV", "term,herkomst\n")).Groups).Name);
    }

    private static KeywordLists Read(params (string Name, string Text)[] files)
    {
        using var folder = new ListFolder(files);
        return KeywordFolder.Read(folder.Path);
    }

    private static string Refusal(params (string Name, string Text)[] files) => Assert.Throws<SettingsException>(() => Read(files)).Message;
}
