using Steunpakket.Replay.Faults;
using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>One supplier's trouble is no other's.</summary>
public sealed class BrokenSupplierTests
{
    private static readonly NationOptions Small = new() { DocumentsPerGemeente = 24, Since = new(2021, 7, 1) };

    [Fact]
    public async Task A_block_page_at_iBabs_stops_iBabs_alone_and_at_once()
    {
        await using var country = await Country.StartAsync(8, Small);
        country.ChangeSource("ibabs", source => source["atOnce"] = 2);
        country.Server.Faults.Always("/ibabs/api/", Fault.BlockPage);

        var run = await country.RunAsync("fetch");

        var asked = country.Server.Log.Requests.Count(request => request.Area.StartsWith("ibabs", StringComparison.Ordinal));
        Assert.Equal(1, run.ExitCode);
        Assert.True(asked is 1 or 2, $"{asked} requests to iBabs, though it blocked the first and two at once are allowed");
        Assert.Equal(["blocked"], country.Tables.Rows("SELECT DISTINCT reason FROM windows WHERE outcome <> 'complete' AND source = 'ibabs'").Select(row => row[0]));
        Assert.Empty(country.Tables.Rows("SELECT DISTINCT source || ' ' || reason || ' ' || detail FROM windows WHERE outcome <> 'complete' AND source <> 'ibabs'").Select(row => row[0]));
        AssertAllOthersAreThere(country, CouncilSupplier.Ibabs);
        Assert.Contains("blocked", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CouncilSupplier.Notubiz, Fault.ServerError)]
    [InlineData(CouncilSupplier.Notubiz, Fault.CutBefore)]
    [InlineData(CouncilSupplier.GemeenteOplossingen, Fault.Unavailable)]
    [InlineData(CouncilSupplier.Parlaeus, Fault.HtmlPage)]
    public async Task A_supplier_that_fails_from_beginning_to_end_holds_up_no_other(CouncilSupplier supplier, Fault fault)
    {
        await using var country = await Country.StartAsync(8, Small);
        country.Server.Faults.Always(supplier == CouncilSupplier.GemeenteOplossingen ? "/go/" : $"/{supplier.ToString().ToLowerInvariant()}/", fault);

        var run = await country.RunAsync("fetch");

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(country.Tables.Rows($"SELECT * FROM windows WHERE outcome <> 'complete' AND source = '{supplier.ToString().ToLowerInvariant()}'"));
        AssertAllOthersAreThere(country, supplier);
    }

    [Fact]
    public async Task A_supplier_whose_address_refuses_connections_holds_up_no_other()
    {
        await using var country = await Country.StartAsync(8, Small);
        var table = country.PathOf(Path.Combine("country", "gemeenten.csv"));
        await File.WriteAllTextAsync(table, (await File.ReadAllTextAsync(table)).Replace($"parlaeus:{country.Server.Address}/", "parlaeus:http://127.0.0.1:9/", StringComparison.Ordinal));

        var run = await country.RunAsync("fetch");

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(country.Tables.Rows("SELECT * FROM windows WHERE outcome = 'failed' AND source = 'parlaeus'"));
        AssertAllOthersAreThere(country, CouncilSupplier.Parlaeus);
    }

    private static void AssertAllOthersAreThere(Country country, CouncilSupplier broken)
    {
        var had = country.Tables.Documents;
        var others = country.Documents().Where(document => document.Gemeente.Supplier != broken && !document.Confidential).ToList();
        Assert.NotEmpty(others);
        Assert.Empty(others.Select(document => document.Id.Value).Except(had.Keys));
    }
}
