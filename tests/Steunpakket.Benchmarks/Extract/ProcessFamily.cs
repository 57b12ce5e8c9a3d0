using System.Globalization;

namespace Steunpakket.Benchmarks.Extract;

/// <summary>This process, its children, and theirs that ended; on Linux.</summary>
internal static class ProcessFamily
{
    private const double TicksASecond = 100;

    // proc(5), counted after the name, which may hold spaces.
    private const int Parent = 1;
    private const int FirstTime = 11; // user, system, and both of children that ended
    private const int Times = 4;

    /// <summary>Seconds of processor time so far, user and system; NaN where the system does not tell.</summary>
    public static double CpuSeconds() => !OperatingSystem.IsLinux() ? double.NaN
        : Members().Sum(fields => fields.Skip(FirstTime).Take(Times).Sum(field => long.Parse(field, CultureInfo.InvariantCulture))) / TicksASecond;

    /// <summary>Seconds of processor time of this process alone.</summary>
    public static double OwnCpuSeconds() => Environment.CpuUsage.TotalTime.TotalSeconds;

    /// <summary>MiB that the largest living child has had resident at a time; 0 without children.</summary>
    public static long PeakChildMegabytes() => Peak(Children());

    /// <summary>MiB that this process has had resident at a time.</summary>
    public static long PeakOwnMegabytes() => Peak([Environment.ProcessId]);

    private static long Peak(IEnumerable<int> processes) => processes
        .SelectMany(id => Lines($"/proc/{id}/status")).Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
        .Select(line => long.Parse(line.Split(':')[1].Replace("kB", "", StringComparison.Ordinal), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) >> 10)
        .DefaultIfEmpty(0).Max();

    private static IEnumerable<string[]> Members() => Children().Append(Environment.ProcessId).Select(Stat).OfType<string[]>();

    private static IEnumerable<int> Children() => Directory.GetDirectories("/proc")
        .Select(path => int.TryParse(Path.GetFileName(path), out var id) ? id : 0)
        .Where(id => id > 0 && Stat(id) is { } stat && stat[Parent] == Environment.ProcessId.ToString(CultureInfo.InvariantCulture));

    private static string[]? Stat(int process) =>
        Lines($"/proc/{process}/stat") is [var stat, ..] ? stat[(stat.LastIndexOf(')') + 2)..].Split(' ') : null;

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (IOException)
        {
            return [];
        }
    }
}
