using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Replay;
using Xunit;

namespace Steunpakket.Io.Tests.Replay;

public sealed class NationFilesTests
{
    [Fact]
    public void The_program_reads_what_is_written_for_it()
    {
        using var folder = new TemporaryFolder();
        var nation = Country.Of();

        var path = NationFiles.Write(folder.PathOf("run"), "http://127.0.0.1:4711", nation, Repository.PathOf("keywords"));
        var config = ConfigFile.Read(path);
        var gemeenten = GemeenteFile.Read(config.GemeentenFile!);

        Assert.Equal(6, config.Sources.Count);
        Assert.True(config.Fetch.AllowPrivateHosts);
        Assert.Equal(
            ["gemeenteoplossingen:http://127.0.0.1:4711/go/GM0599/api", "openbesluitvorming:rotterdam"],
            gemeenten.Find("Rotterdam")!.Accounts.Select(account => account.ToString()));
        Assert.Equal(8, nation.Gemeenten.Count(gemeente => gemeenten.Find(gemeente.Code.Value)!.Name == gemeente.Name));
        Assert.Equal("rid-GM0200", NationFiles.Environment(nation)["PARLAEUS_RID_GM0200"]);
        Assert.Equal(new GemeenteCode("GM0537"), gemeenten.Find("Katwijk")!.Code);
    }

    [Fact]
    public void A_nation_can_be_made_of_the_program_s_own_table()
    {
        var gemeenten = Steunpakket.Replay.Simulation.GemeenteList.Read(Repository.PathOf("config/gemeenten.csv"));

        Assert.True(gemeenten.Count >= 342);
        Assert.Equal(gemeenten.Count, gemeenten.Select(gemeente => gemeente.Slug).Distinct().Count());
        Assert.Contains(gemeenten, gemeente => gemeente.Name == "Nuenen, Gerwen en Nederwetten");
    }
}
