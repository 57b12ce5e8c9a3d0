using System.CommandLine;
using Steunpakket.Cli.Running;
using Steunpakket.Core.Comparison.Published;
using Steunpakket.Io.Configuration;

namespace Steunpakket.Cli.Commands;

/// <summary><c>check-table</c>: whether published percentages can be of one whole, and of which.</summary>
internal static class CheckTableCommand
{
    // The gemeenten of 2021.
    private const int DutchGemeenten = 352;
    private const int MostTried = 100_000;

    public static Command Build()
    {
        var file = new Argument<string>("file") { Description = "A CSV file with columns ending in _pct (or meer, minder and evenveel), and perhaps n and the counts." };
        var maxN = new Option<int>("--max-n") { Description = $"The highest whole to try, 1 to {MostTried}. Default {DutchGemeenten}, the gemeenten of 2021.", DefaultValueFactory = _ => DutchGemeenten };
        var json = new Option<bool>("--json") { Description = "What was found as JSON on standard output." };
        maxN.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MostTried)
            {
                result.AddError($"--max-n runs from 1 to {MostTried}.");
            }
        });
        var command = new Command("check-table", """
            Solve the percentages of a published table for the N and the counts behind them. A row that cannot be is shown with
            the one cell that would make it right, and the exit code is 1.
            """) { file, maxN, json };
        command.SetAction(parsed =>
        {
            var table = PublishedTableFile.Read(parsed.GetRequiredValue(file));
            var finding = new PublishedTableCheck(parsed.GetValue(maxN)).Check(table.Rows);
            TableReport.Write(table, finding, parsed.GetValue(json));
            return finding.IsSound ? ExitCode.Done : ExitCode.DoneWithFailures;
        });
        return command;
    }
}
