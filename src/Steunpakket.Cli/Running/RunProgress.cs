using Spectre.Console;
using Steunpakket.Io.Running;

namespace Steunpakket.Cli.Running;

/// <summary>Shows progress on standard error: bars on a terminal, plain lines otherwise.</summary>
internal static class RunProgress
{
    public static async Task ShowAsync(Func<IRunProgress, Task> run)
    {
        if (Console.IsErrorRedirected)
        {
            await run(new PlainProgress(Console.Error, TimeProvider.System));
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RateColumn(),
                new RemainingTimeColumn())
            .StartAsync(context => run(new TerminalProgress(context)));
    }
}
