using System.Globalization;
using Steunpakket.Cli;
using Steunpakket.Cli.Running;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage.DuckDb;

// Dates and numbers in tables, hashes and addresses are the same on a machine of any language: some count years otherwise.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;

var parsed = CommandTree.Build().Parse(args);

try
{
    // So long a cancelled run has to put away what it holds.
    var exitCode = await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });

    // System.CommandLine says 1 to a wrong argument; here 1 means that a run finished with failures.
    // Help is no wrong argument, also where a command asks for one.
    return parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples ? ExitCode.CouldNotStart : exitCode;
}
catch (SettingsException wrong)
{
    await Console.Error.WriteLineAsync($"steunpakket: {ShownText.OfMessage(wrong.Message)}");
    return ExitCode.CouldNotStart;
}
catch (OperationCanceledException)
{
    await Console.Error.WriteLineAsync("steunpakket: cancelled; what was finished is kept, the same command goes on from there.");
    return ExitCode.Cancelled;
}
catch (DllNotFoundException missing)
{
    await Console.Error.WriteLineAsync($"steunpakket: {missing.Message.Split('\n')[0]} Build again, or run 'steunpakket doctor'.");
    return ExitCode.CouldNotStart;
}
catch (DuckDbException wrong)
{
    await Console.Error.WriteLineAsync($"steunpakket: {ShownText.OfMessage(wrong.Message.Split('\n')[0])} What was finished is kept; the run's log.jsonl has the statement.");
    return ExitCode.CouldNotStart;
}
catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync($"steunpakket: {ShownText.OfMessage(wrong.Message)} What was finished is kept; the same command goes on from there.");
    return ExitCode.CouldNotStart;
}
