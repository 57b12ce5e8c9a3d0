using System.CommandLine;
using Steunpakket.Cli.Running;
using Steunpakket.Io.Linting;

namespace Steunpakket.Cli.Commands;

/// <summary><c>keywords lint</c>: what the lists miss, and what is wrong with them, in the stored texts. Changes nothing.</summary>
internal static class LintCommand
{
    public static Command Build()
    {
        var options = new LintCommandOptions();
        var command = new Command("lint", """
            Hold the keyword lists against all stored texts: inflections, spellings and compounds they miss, wrong endings, overlaps, doubles, other senses.
            Adds nothing by itself. A document that is stored twice counts twice.
            """);
        options.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var file = options.FileOf(parsed);
            using var opened = RunSetup.Open(options.Read(parsed));
            var result = new LintResult([], 0, 0, 0);
            await RunProgress.ShowAsync(async progress =>
                result = await new KeywordLint(opened.Context with { Progress = progress }, options.Limits(parsed)).RunAsync(cancellationToken));
            if (file is not null)
            {
                LintFile.Write(file, result.Findings);
            }

            LintReport.Write(result, options.IsJson(parsed));
            return options.IsStrict(parsed) && result.Findings.Any(finding => finding.IsFault) ? ExitCode.DoneWithFailures : ExitCode.Done;
        });
        return command;
    }
}
