using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Benchmarks;

/// <summary>The replay server in a process of its own, so that its memory and time are not the program's.</summary>
internal sealed class NationServer : IDisposable
{
    private const double FaultRate = 0.02;

    private readonly Process _process;
    private readonly HttpClient _control = new();
    private readonly Uri _address;

    private NationServer(Process process, Nation nation)
    {
        (_process, Nation) = (process, nation);
        _address = new Uri(process.StandardOutput.ReadLine()!);
        Settings = process.StandardOutput.ReadLine()!;
    }

    /// <summary>The truth that it serves.</summary>
    public Nation Nation { get; }

    /// <summary>Path of the program's settings.</summary>
    public string Settings { get; }

    /// <summary>To be started at the root of the repository.</summary>
    /// <param name="program">The replay server.</param>
    /// <param name="folder">Gets the settings.</param>
    public static NationServer Start(string program, string folder, int documentsPerGemeente)
    {
        var list = Path.Combine(folder, "gemeenten-of-today.csv");
        File.WriteAllLines(list, Today(Path.Combine("config", "gemeenten.csv")));
        var nation = new Nation(GemeenteList.Read(list), new NationOptions { DocumentsPerGemeente = documentsPerGemeente });
        var process = Process.Start(new ProcessStartInfo(
            Path.GetFullPath(program),
            [
                "--gemeenten", list, "--documents-per-gemeente", documentsPerGemeente.ToString(CultureInfo.InvariantCulture),
                "--fault-rate", FaultRate.ToString(CultureInfo.InvariantCulture), "--write", folder, "--keywords", Path.GetFullPath("keywords"),
            ])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return new NationServer(process, nation);
    }

    /// <summary>What was asked since the last reset.</summary>
    public (int Requests, int Documents, int Faults) Counts()
    {
        using var json = JsonDocument.Parse(_control.GetStringAsync(new Uri(_address, "/control/counts")).GetAwaiter().GetResult());
        var root = json.RootElement;
        return (root.GetProperty("Total").GetInt32(), root.GetProperty("DocumentsServed").GetInt32(), root.GetProperty("Faults").EnumerateObject().Sum(fault => fault.Value.GetInt32()));
    }

    public void Reset()
    {
        using var answer = _control.PostAsync(new Uri(_address, "/control/reset"), content: null).GetAwaiter().GetResult();
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Its input ends, and so does it.</summary>
    public void Dispose()
    {
        _control.Dispose();
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    // Those of the table without a last day, and with a first day that has come: 342 in 2026.
    private static IEnumerable<string> Today(string table)
    {
        var lines = File.ReadAllLines(table);
        var today = DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return lines.Skip(1).Select(GemeenteList.Cells).Where(cells => cells[5].Length == 0 && string.CompareOrdinal(cells[4], today) <= 0)
            .Select(cells => $"{cells[0]},\"{cells[1]}\"").Prepend("gemeentecode,gemeente");
    }
}
