using Xunit;
using static Steunpakket.TestSupport.OfficeWriter;

namespace Steunpakket.Extraction.Tests.Spreadsheets;

public sealed class XlsExtractorTests
{
    [Fact]
    public async Task Rows_are_lines_under_the_name_of_their_sheet_alone_and_in_a_container()
    {
        var biff = Biff("Blad", (0, 0, "Jeugd"), (0, 3, "zorg"), (9, 1, "caf\u00E9"));

        Assert.Equal(["Blad\n\nJeugd zorg\ncafé"], (await Extracting.ExtractAsync(biff)).PagesOrReason());
        Assert.Equal(["Blad\n\nJeugd zorg\ncafé"], (await Extracting.ExtractAsync(CompoundWriter.Write(("Book", biff)))).PagesOrReason());
    }

    [Fact]
    public async Task A_workbook_cut_off_is_not_text()
    {
        Assert.NotEqual("text", (await Extracting.ExtractAsync(CompoundWriter.Write(("Book", Biff("Blad", (0, 0, "x"))[..30])))).Word());
    }
}
