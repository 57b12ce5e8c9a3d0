using Steunpakket.Replay.Faults;
using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>The token of Parlaeus goes over the wire and nowhere else.</summary>
public sealed class SecretTests
{
    [Theory]
    [InlineData(Fault.None)]
    [InlineData(Fault.ServerError)]
    [InlineData(Fault.RedirectLoop)]
    [InlineData(Fault.HtmlPage)]
    [InlineData(Fault.CutConnection)]
    public async Task No_file_and_no_line_of_output_holds_it_whatever_goes_wrong(Fault fault)
    {
        await using var country = await Country.StartAsync(4, new NationOptions { DocumentsPerGemeente = 12, Since = new(2021, 10, 1) });
        var secret = country.Nation.Gemeenten[3].Rid;
        if (fault != Fault.None)
        {
            country.Server.Faults.Always("/parlaeus/*fn=agenda_detail", fault);
        }

        var run = await country.RunAsync("run");
        var check = await country.RunAsync("sources", "check");

        Assert.Contains(country.Server.Log.Requests, request => request.Address.Contains($"rid={secret}", StringComparison.Ordinal));
        Assert.DoesNotContain(secret, run.Output + run.Errors + check.Output + check.Errors, StringComparison.Ordinal);
        var files = country.Tables.Everything().ToList();
        Assert.Contains(files, file => file.File.EndsWith("log.jsonl", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.Text.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }
}
