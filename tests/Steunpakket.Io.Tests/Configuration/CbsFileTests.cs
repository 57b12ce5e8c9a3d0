using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class CbsFileTests : IDisposable
{
    private const string Header = "gemeentecode,gemeente,provincie,grootteklasse,stedelijkheid,inwoners,lengtegraad,breedtegraad\n";
    private const string Urk = "GM0184,Urk,Flevoland,20 000 tot 50 000 inwoners,Weinig stedelijk,21485,5.59,52.66";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_every_column()
    {
        var urk = Assert.Single(CbsFile.Read(_folder.Write("c.csv", $"{Header}{Urk}\n")).All);

        Assert.Equal(
            new CbsGemeente(new GemeenteCode("GM0184"), "Urk", "Flevoland", new CbsFigures(21485, "Weinig stedelijk"), new GeoPoint(5.59, 52.66)), urk);
        Assert.Equal("20 000 tot 50 000 inwoners", urk.Figures!.Size.Name);
    }

    [Fact]
    public void Figures_or_a_place_may_be_absent()
    {
        var table = CbsFile.Read(_folder.Write("c.csv", $"{Header}GM0001,A,Zeeland,minder dan 5 000 inwoners,Niet stedelijk,12,,\nGM0002,B,Zeeland,,,,3.5,51.5\n"));

        Assert.Null(table.Find(new GemeenteCode("GM0001"))!.Centre);
        Assert.Null(table.Find(new GemeenteCode("GM0002"))!.Figures);
    }

    [Theory]
    [InlineData("GM1,A,Zeeland,,,,3.5,51.5", "column gemeentecode: 'GM1' is no CBS code")]
    [InlineData("GM0001,A,,,,,3.5,51.5", "column provincie: is empty")]
    [InlineData("GM0001,A,Zeeland,,,,3.5,", "column breedtegraad: is empty while lengtegraad is not")]
    [InlineData("GM0001,A,Zeeland,,,,,51.5", "column lengtegraad: is empty while breedtegraad is not")]
    [InlineData("GM0001,A,Zeeland,,,,3.5,91", "column breedtegraad: '91' is no number from -90 to 90")]
    [InlineData("GM0001,A,Zeeland,,,,NaN,51", "column lengtegraad: 'NaN' is no number")]
    [InlineData("GM0001,A,Zeeland,,,,,", "column inwoners: is empty, and so is the place")]
    [InlineData("GM0001,A,Zeeland,minder dan 5 000 inwoners,Niet stedelijk,-1,,", "column inwoners: '-1' is no whole number")]
    [InlineData("GM0001,A,Zeeland,minder dan 5 000 inwoners,Niet stedelijk,1.200,,", "column inwoners: '1.200' is no whole number")]
    [InlineData("GM0001,A,Zeeland,,Niet stedelijk,1200,,", "column grootteklasse: is empty")]
    [InlineData("GM0001,A,Zeeland,minder dan 5 000 inwoners,,1200,,", "column stedelijkheid: is empty")]
    [InlineData("GM0001,A,Zeeland,minder dan 5 000 inwoners,Stedelijk,1200,,", "column stedelijkheid: 'Stedelijk' is not known")]
    [InlineData("GM0001,A,Zeeland,minder dan 5 000 inwoners,Niet stedelijk,5000,,", "is not the class of 5000 inhabitants, which is '5 000 tot 10 000 inwoners'")]
    [InlineData($"{Urk}\n{Urk}", "line 3, column gemeentecode: GM0184 stands twice")]
    public void A_wrong_row_is_refused(string rows, string what)
    {
        var path = _folder.Write("c.csv", $"{Header}{rows}\n");

        var refusal = Assert.Throws<SettingsException>(() => CbsFile.Read(path)).Message;

        Assert.Contains("c.csv", refusal, StringComparison.Ordinal);
        Assert.Contains(what, refusal, StringComparison.Ordinal);
    }
}
