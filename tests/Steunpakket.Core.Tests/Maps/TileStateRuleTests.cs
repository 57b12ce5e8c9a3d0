using Steunpakket.Core.Comparison;
using Steunpakket.Core.Maps;
using Xunit;

namespace Steunpakket.Core.Tests.Maps;

public sealed class TileStateRuleTests
{
    [Theory]
    [InlineData(Verdict.Meer, true, true, true, TileState.Meer)]
    [InlineData(Verdict.Minder, true, true, true, TileState.Minder)]
    [InlineData(Verdict.Evenveel, true, true, true, TileState.Evenveel)]
    [InlineData(Verdict.Evenveel, true, false, true, TileState.GeenHits)]
    [InlineData(Verdict.Minder, false, true, true, TileState.GeenHits)]
    [InlineData(Verdict.Onvergelijkbaar, false, true, true, TileState.NietTeVergelijken)]
    [InlineData(Verdict.Onvergelijkbaar, false, true, false, TileState.GeenData)]
    [InlineData(null, false, false, false, TileState.GeenData)]
    [InlineData(null, false, false, true, TileState.NietTeVergelijken)]
    public void Nothing_found_is_parted_from_nothing_looked_in(Verdict? verdict, bool isIn, bool isRelevant, bool isReadable, TileState state) =>
        Assert.Equal(state, TileStateRule.Of(verdict, isIn, isRelevant, isReadable));
}
