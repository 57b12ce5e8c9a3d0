using System.IO.Compression;
using Steunpakket.Core.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Review;

/// <summary>What spreadsheets make of a workbook.</summary>
public sealed class SavedWorkbookTests : IDisposable
{
    private static readonly string Header = RawWorkbook.Row("actielijn", "term", "besluit", "beoordelaar", "datum", "seed", "cosinus");

    private readonly ReviewCase _case = new();

    public void Dispose() => _case.Dispose();

    [Fact]
    public void Shared_rich_and_inline_texts_dates_and_numbers_are_read()
    {
        const string shared = "<si><t>actielijn_1</t></si><si><r><t>zwem</t></r><r><rPr><b/></rPr><t>men</t></r><rPh sb=\"0\" eb=\"1\"><t>niet</t></rPh></si>";
        var row = RawWorkbook.Row("""<c t="s"><v>0</v></c>""", """<c t="s"><v>1</v></c>""", """<c t="str"><f>A1</f><v>ja</v></c>""", "Anna", "<c><v>46015.4</v></c>", "sport", "<c><v>0.71299999999999997</v></c>");

        Assert.Equal("zwemmen,actielijn_1,accepted,sport,0.713,Anna,2025-12-24,\n", Imported([("Blad1", Header + row)], shared));
    }

    [Fact]
    public void Days_are_counted_from_1904_where_the_workbook_says_so()
    {
        var row = RawWorkbook.Row("actielijn_1", "zwemmen", "ja", "Anna", "<c><v>44553</v></c>");

        Assert.Equal("zwemmen,actielijn_1,accepted,,,Anna,2025-12-24,\n", Imported([("Blad1", Header + row)], properties: """<workbookPr date1904="1"/>"""));
    }

    [Fact]
    public void Cells_that_say_where_they_stand_may_be_left_out()
    {
        const string row = """<row r="7"><c r="B7" t="inlineStr"><is><t>zwemmen</t></is></c><c r="A7" t="inlineStr"><is><t>actielijn_1</t></is></c><c r="D7" t="inlineStr"><is><t>Anna</t></is></c><c r="C7" t="inlineStr"><is><t>ja</t></is></c><c r="AB7"><v>1</v></c></row>""";

        Assert.Equal("zwemmen,actielijn_1,accepted,,,Anna,2026-01-01,\n", Imported([("Blad1", Header + row)]));
    }

    [Fact]
    public void Other_sheets_own_columns_and_a_title_above_the_headers_are_passed_over()
    {
        var rows = RawWorkbook.Row("Ronde 1") + RawWorkbook.Row("mijn", "Besluit", "TERM", "beoordelaar", "Actielijn") + RawWorkbook.Row("x", "nee", "zwemmen", "Anna", "actielijn_1");

        Assert.Equal("zwemmen,actielijn_1,rejected,,,Anna,2026-01-01,\n", Imported([("Uitleg", RawWorkbook.Row("Kolom", "Betekenis")), ("Blad1", rows)]));
    }

    [Fact]
    public void Of_several_reviews_the_sheet_with_our_name_is_taken_and_else_none()
    {
        var (yes, no) = (RawWorkbook.Row("actielijn_1", "zwemmen", "ja", "A"), RawWorkbook.Row("actielijn_1", "zwemmen", "nee", "A"));

        Assert.Contains("more than one sheet", Refusal([("Blad1", Header + yes), ("Blad2", Header + no)]), StringComparison.Ordinal);
        Assert.Equal("zwemmen,actielijn_1,rejected,,,A,2026-01-01,\n", Imported([("Blad1", Header + yes), ("Beoordeling", Header + no)]));
    }

    [Fact]
    public void A_word_that_a_Dutch_Excel_takes_for_a_truth_value_is_that_word()
    {
        Assert.Equal("onwaar,actielijn_1,rejected,,,A,2026-01-01,\n", Imported([("Blad1", Header + RawWorkbook.Row("actielijn_1", """<c t="b"><v>0</v></c>""", "nee", "A"))]));
    }

    [Theory]
    [InlineData("""<c t="s"><v>7</v></c>""")]
    [InlineData("""<c t="s"><v>-1</v></c>""")]
    [InlineData("""<c r="ZZZZZZZZZ1"><v>1</v></c>""")]
    [InlineData("""<c t="nonsense"><v>1</v></c>""")]
    public void A_broken_cell_is_refused(string cell)
    {
        Assert.Contains("no workbook that can be read", Refusal([("Blad1", Header + RawWorkbook.Row("actielijn_1", cell, "ja", "A"))]), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_workbook_are_refused()
    {
        var protectedBook = _case.PathOf("a.xlsx");
        File.WriteAllBytes(protectedBook, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
        var text = _case.Write("b.xlsx", "actielijn;term;besluit\n");
        using (var zip = ZipFile.Open(_case.PathOf("c.xlsx"), ZipArchiveMode.Create))
        {
            zip.CreateEntry("leeg.txt");
        }

        Assert.Contains("password", Assert.Throws<SettingsException>(() => _case.Import(protectedBook)).Message, StringComparison.Ordinal);
        Assert.Contains("no workbook", Assert.Throws<SettingsException>(() => _case.Import(text)).Message, StringComparison.Ordinal);
        Assert.Contains("no workbook", Assert.Throws<SettingsException>(() => _case.Import(_case.PathOf("c.xlsx"))).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be read", Assert.Throws<SettingsException>(() => _case.Import(_case.PathOf("d.xlsx"))).Message, StringComparison.Ordinal);
    }

    private string Imported(IReadOnlyList<(string, string)> sheets, string shared = "", string properties = "")
    {
        _case.Import(Saved(sheets, shared, properties));
        return _case.Lines;
    }

    private string Refusal(IReadOnlyList<(string, string)> sheets) => Assert.Throws<SettingsException>(() => _case.Import(Saved(sheets))).Message;

    private string Saved(IReadOnlyList<(string, string)> sheets, string shared = "", string properties = "")
    {
        var path = _case.PathOf($"{Guid.NewGuid():N}.xlsx");
        RawWorkbook.Write(path, sheets, shared, properties);
        return path;
    }
}
