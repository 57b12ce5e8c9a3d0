using System.CommandLine;
using System.Text.Json;
using Steunpakket.Cli.Running;
using Steunpakket.Io.Configuration;

namespace Steunpakket.Cli.Commands;

/// <summary><c>doctor</c>: engines found, versions, workspace health, network.</summary>
internal static class DoctorCommand
{
    public static Command Build()
    {
        var config = new Option<string?>("--config", "-c") { Description = "Also check this settings file, its workspace and its sources' hosts. Default that of this folder, where there is one." };
        var json = new Option<bool>("--json") { Description = "As JSON on standard output." };
        var command = new Command("doctor", "Show what this machine has and lacks; exit code 2 when a run would fail. Connects to the hosts of network sources, and asks them nothing.") { config, json };
        command.SetAction(parsed =>
        {
            var findings = Doctor.Examine(parsed.GetValue(config));
            if (parsed.GetValue(json))
            {
                Console.Out.WriteLine(JsonSerializer.Serialize(findings, JsonFormat.Written));
            }
            else
            {
                foreach (var finding in findings)
                {
                    Console.Out.WriteLine($"{Word(finding)} {finding.What,-20} {finding.Found}{(finding.Remedy is null ? "" : $"\n        {finding.Remedy}")}");
                }
            }

            return findings.All(finding => finding.Ok) ? ExitCode.Done : ExitCode.CouldNotStart;
        });
        return command;
    }

    private static string Word(Finding finding) => !finding.Ok ? "MISSING" : finding.Remedy is null ? "ok     " : "warning";
}
