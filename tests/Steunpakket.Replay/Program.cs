using System.Runtime.InteropServices;
using Steunpakket.Replay.Faults;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay;

internal static class Program
{
    private static readonly (string, string)[] FewGemeenten =
        [("GM0344", "Utrecht"), ("GM0363", "Amsterdam"), ("GM0599", "Rotterdam"), ("GM0200", "Apeldoorn"), ("GM0537", "Katwijk"), ("GM0014", "Groningen")];

    private static async Task<int> Main(string[] args)
    {
        try
        {
            await RunAsync(ReplayOptions.Parse(args));
            return 0;
        }
        catch (Exception wrong) when (wrong is FormatException or IOException or ArgumentException)
        {
            await Console.Error.WriteLineAsync($"{wrong.Message}\n{ReplayOptions.Usage}");
            return 2;
        }
    }

    private static async Task RunAsync(ReplayOptions options)
    {
        var gemeenten = options.Gemeenten is { } file ? GemeenteList.Read(file) : GemeenteList.Of(FewGemeenten);
        var nation = new Nation(gemeenten, new NationOptions
        {
            Seed = options.Seed,
            DocumentsPerGemeente = options.DocumentsPerGemeente,
            Since = options.Since,
            Until = options.Until,
        });
        await using var server = await ReplayServer.StartAsync(nation, options.Recorded, options.Port);
        server.Faults.Plan = new FaultPlan(options.Seed, options.FaultRate) { WrongAnswers = options.WrongAnswers, Stalls = options.Stalls };
        Console.WriteLine(server.Address);
        if (options.Write is { } folder)
        {
            Console.WriteLine(NationFiles.Write(folder, server.Address, nation, options.Keywords));
        }

        await EndAsync(options.Stay);
    }

    /// <summary>A signal, or the end of standard input: who started this is gone.</summary>
    private static async Task EndAsync(bool stay)
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            end.TrySetResult();
        }

        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        await Task.WhenAny(end.Task, stay ? end.Task : Task.Run(Console.In.ReadToEnd));
    }
}
