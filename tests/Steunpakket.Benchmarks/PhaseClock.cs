using System.Diagnostics;
using Steunpakket.Io.Running;

namespace Steunpakket.Benchmarks;

/// <summary>How long each part of a run took that tells its progress, by the wall and by the processor.</summary>
internal sealed class PhaseClock : IRunProgress
{
    private readonly Dictionary<string, (Spent Spent, long Total)> _phases = new(StringComparer.Ordinal);
    private readonly Spent _begun = Spent.Now;

    /// <summary>Since this clock was made.</summary>
    public Spent All => Spent.Now - _begun;

    public (Spent Spent, long Total) this[string phase] => _phases[phase];

    public IStageProgress Start(string stage, long total, string unit) => new Phase(this, stage, total);

    private sealed class Phase(PhaseClock clock, string stage, long total) : IStageProgress
    {
        private readonly Spent _begun = Spent.Now;

        public void Advance(long done)
        {
        }

        public void Grow(long more)
        {
        }

        public void Dispose() => clock._phases[stage] = (Spent.Now - _begun, total);
    }
}

/// <summary>Seconds by the wall, and of the processor over all threads of this process.</summary>
internal readonly record struct Spent(double Wall, double Processor)
{
    public static Spent Now
    {
        get
        {
            using var own = Process.GetCurrentProcess();
            return new Spent((double)Stopwatch.GetTimestamp() / Stopwatch.Frequency, own.TotalProcessorTime.TotalSeconds);
        }
    }

    public static Spent operator -(Spent left, Spent right) => new(left.Wall - right.Wall, left.Processor - right.Processor);
}
