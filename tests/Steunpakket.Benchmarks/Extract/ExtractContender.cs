using System.Diagnostics;

namespace Steunpakket.Benchmarks.Extract;

/// <summary>One way to read all files; measured as a whole, children included.</summary>
/// <param name="name">Of the way.</param>
/// <param name="run">Reads the files, so many at a time, and tells how many gave text. Starts and ends what it needs.</param>
internal sealed class ExtractContender(string name, Func<string[], int, Task<int>> run)
{
    private readonly List<double> _cpu = [];
    private readonly List<double> _own = [];
    private readonly List<double> _seconds = [];

    public string Name { get; } = name;

    public int WithText { get; private set; }

    /// <summary>Seconds of processor time of this process and its children, the median round.</summary>
    public double Cpu => Median(_cpu);

    /// <summary>What of <see cref="Cpu"/> is of this process, the median round.</summary>
    public double OwnCpu => Median(_own);

    public double LeastCpu => _cpu.Min();

    public double Seconds => Median(_seconds);

    /// <summary>MiB of the largest child that was alive at the end of a round.</summary>
    public long PeakChildMegabytes { get; private set; }

    public void Measure(string[] files, int parallel, bool keep)
    {
        var (cpu, own) = (ProcessFamily.CpuSeconds(), ProcessFamily.OwnCpuSeconds());
        var watch = Stopwatch.StartNew();
        var withText = run(files, parallel).GetAwaiter().GetResult();
        var (seconds, used) = (watch.Elapsed.TotalSeconds, ProcessFamily.CpuSeconds() - cpu);
        if (keep)
        {
            _seconds.Add(seconds);
            _cpu.Add(used);
            _own.Add(ProcessFamily.OwnCpuSeconds() - own);
            WithText = withText;
        }
    }

    public void SeeChildren() => PeakChildMegabytes = Math.Max(PeakChildMegabytes, ProcessFamily.PeakChildMegabytes());

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
