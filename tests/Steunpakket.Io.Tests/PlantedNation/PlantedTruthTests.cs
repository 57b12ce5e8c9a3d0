using Xunit;

namespace Steunpakket.Io.Tests.PlantedNation;

public class PlantedTruthTests(SmallNation nation) : IClassFixture<SmallNation>
{
    [Fact]
    public void Every_planted_truth_comes_out() =>
        Assert.Equal([], nation.Checks.Where(check => check.IsTrue != true).Select(check => $"{check.Name}: {check.Planted}; found {check.Found}"));

    [Fact]
    public void Verdicts_families_gaps_and_faults_are_all_held_against_the_truth()
    {
        var names = nation.Checks.Select(check => check.Name).ToList();
        string[] held = ["study, since 2020, Availability", "aandeel, since 2020, Availability", "families, since 2020, Copies", "silent", "bsn_like", "Adopted with its original", "power"];
        Assert.Equal([], held.Where(part => !names.Any(name => name.Contains(part, StringComparison.Ordinal)) && !nation.Checks.Any(check => check.Planted.Contains(part, StringComparison.Ordinal))));
    }
}
