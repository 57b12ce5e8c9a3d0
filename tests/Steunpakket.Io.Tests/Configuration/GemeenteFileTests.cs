using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class GemeenteFileTests : IDisposable
{
    private const string Header = "gemeentecode,gemeente,aliassen,provincie,geldig_vanaf,geldig_tot,opvolger\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_every_column()
    {
        var table = GemeenteFile.Read(_folder.Write("g.csv", Header
            + "GM0003,Appingedam,Damsterdiep | Appingedam (Gr.),Groningen,,2020-12-31,GM1979\nGM1979,Eemsdelta,,Groningen,2021-01-01,,\n"));

        var old = table.Find("damsterdiep")!;
        Assert.Equal(("GM0003", "Appingedam", "Groningen", (DateOnly?)null, new DateOnly(2020, 12, 31)), (old.Code.Value, old.Name, old.Province, old.ValidFrom, old.ValidUntil));
        Assert.Equal(["Damsterdiep", "Appingedam (Gr.)"], old.Aliases);
        Assert.Equal("Eemsdelta", table.Find(Assert.Single(old.Successors))!.Name);
        Assert.Equal(new DateOnly(2021, 1, 1), table.Find("GM1979")!.ValidFrom);
    }

    [Theory]
    [InlineData("GM3,Appingedam,,Groningen,,,", "line 2, column gemeentecode: 'GM3' is no CBS code")]
    [InlineData("GM0003,Appingedam,,Groningen,,2020-13-01,GM1979", "line 2, column geldig_tot: '2020-13-01' is no date")]
    [InlineData("GM0003,Appingedam,,Groningen,,,GM0004|Eemsdelta", "line 2, column opvolger: 'Eemsdelta' is no CBS code")]
    [InlineData("GM0004,Ee,,Fr,,,\nGM0003,Appingedam,,Groningen,x,,", "line 3, column geldig_vanaf: 'x' is no date")]
    [InlineData("GM0003,A", "line 2, column provincie: is empty")]
    [InlineData("GM0003,A,,Groningen,,,,x", "line 2: there are 8 cells but 7 columns")]
    [InlineData("GM0003,\"A\"b,,Groningen,,,", "line 2: the quotes are wrong")]
    [InlineData("GM0003,A,,Groningen,,,\nGM0003,B,,Groningen,,,", "Code GM0003 stands twice")]
    [InlineData("GM0003,A,,Groningen,,,\nGM0004,B,a,Groningen,,,", "'a' stands for GM0003 and GM0004")]
    public void A_wrong_row_is_refused_by_file_line_and_column(string rows, string what)
    {
        var refusal = Refusal(_folder.Write("g.csv", Header + rows + "\n"));

        Assert.Contains("g.csv", refusal, StringComparison.Ordinal);
        Assert.Contains(what, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void An_absent_file_a_folder_and_a_file_without_the_columns_are_refused_by_name()
    {
        Assert.Contains("niets.csv", Refusal(_folder.PathOf("niets.csv")), StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(_folder.Root), Refusal(_folder.Root), StringComparison.Ordinal);
        Assert.Contains("column 'code' is not known", Refusal(_folder.Write("h.csv", "code,naam\nGM0003,A\n")), StringComparison.Ordinal);
    }

    private static string Refusal(string path) => Assert.Throws<SettingsException>(() => GemeenteFile.Read(path)).Message;
}
