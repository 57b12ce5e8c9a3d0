using System.Text;
using Steunpakket.Core.Selection;
using Xunit;

namespace Steunpakket.Core.Tests.Selection;

public sealed class CaseFoldTests
{
    [Fact]
    public void A_page_of_any_scalar_folds_and_divides_as_the_scalar_does()
    {
        var page = new FoldedPage();
        for (var value = 0; value <= 0x10FFFF; value = value == 0xD7FF ? 0xE000 : value + 1)
        {
            var rune = new Rune(value);
            page.Load(Encoding.UTF8.GetBytes(rune.ToString()), hyphenIsLetter: false);
            Assert.Equal(CaseFold.Fold(rune).ToString(), Encoding.UTF8.GetString(page.Text));
            Assert.Equal(Rune.IsLetterOrDigit(rune) ? page.Length : 0, page.WordEnd(0));
        }
    }
}
