using System.Globalization;

namespace Steunpakket.Benchmarks;

/// <summary>Processor time of the processes that this one started and that ended.</summary>
internal static class ChildrensCpu
{
    private const double TicksASecond = 100;

    /// <summary>Seconds, user and system; NaN where the system does not tell.</summary>
    public static double Seconds()
    {
        if (!OperatingSystem.IsLinux())
        {
            return double.NaN;
        }

        // proc(5): fields 16 and 17 are the ticks of children that ended; the name before them may hold spaces.
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / TicksASecond;
    }
}
