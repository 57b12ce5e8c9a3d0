using Steunpakket.Core.Keywords;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords;

public sealed class KnownNamesTests
{
    [Theory]
    [InlineData("herkmost", "Did you mean 'herkomst'? Known: term, herkomst.")]
    [InlineData("opmerkingen", "Known: term, herkomst.")]
    public void Names_the_nearest_if_one_is_near_and_all(string found, string hint)
    {
        Assert.Equal(hint, KnownNames.Hint(found, ["term", "herkomst"]));
    }
}
