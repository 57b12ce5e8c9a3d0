using Steunpakket.Extraction.Pdf;
using Xunit;

namespace Steunpakket.Extraction.Tests.Pdf;

public sealed class PictureRowTests
{
    [Theory]
    [InlineData("   1     0 image    1198  1690  icc     3   8  jpeg   no        43  0   144   144  878K  15%", 1, 1.01)]
    [InlineData("   3     2 image    1170    74  gray    1   8  image  no        12  0   141   141  3.0K 3.6%", 3, 0.045)]
    [InlineData("   7     3 stencil  1654  2339  -       1   1  ccitt  no        12  0   200   200  3.0K 3.6%", 7, 1)]
    [InlineData("   1     1 smask    1198  1690  gray    1   8  jpeg   no        43  0   144   144  878K  15%", 1, 0)]
    [InlineData("   1     1 mask     1198  1690  gray    1   8  jpeg   no        43  0   144   144  878K  15%", 1, 0)]
    [InlineData("   2     0 image     500   700  gray    1   1  image  no   [inline]      72    72 1391B 3.2%", 2, 0.698)]
    [InlineData("   2     0 image       1     1  rgb     3   8  image  no        43  0 0.121 0.086    3B 100%", 2, 0)]
    [InlineData("   2     0 image     100   100  rgb     3   8  image  no        43  0   inf   inf    3B 100%", 2, 0)]
    [InlineData("   2     0 image     100   100  rgb     3   8  image  no        43  0     0     0    3B 100%", 2, 0)]
    public void A_line_says_what_a_picture_takes_of_its_page(string line, int page, double area)
    {
        var row = PictureRow.Of(line);

        Assert.Equal(page, row!.Value.Page);
        Assert.Equal(area, row.Value.Area, 0.003);
    }

    [Theory]
    [InlineData("page   num  type   width height color comp bpc  enc interp  object ID x-ppi y-ppi size ratio")]
    [InlineData("--------------------------------------------------------------------------------------------")]
    [InlineData("")]
    [InlineData("   1     0 image    1198  1690  icc     3   8  jpeg   no  ")]
    public void Other_lines_say_nothing(string line) => Assert.Null(PictureRow.Of(line));
}
