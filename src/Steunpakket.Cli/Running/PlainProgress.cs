using System.Globalization;
using Steunpakket.Io.Running;

namespace Steunpakket.Cli.Running;

/// <summary>A line when a stage ends, and every few seconds while it works: done, rate, remaining time.</summary>
internal sealed class PlainProgress(TextWriter output, TimeProvider time) : IRunProgress
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    public IStageProgress Start(string stage, long total, string unit) => new Lines(output, time, (stage, total, unit));

    private sealed class Lines(TextWriter output, TimeProvider time, (string Stage, long Total, string Unit) work) : IStageProgress
    {
        private readonly Lock _gate = new();
        private readonly long _started = time.GetTimestamp();
        private long _said = time.GetTimestamp();
        private long _total = work.Total;
        private long _done;
        private bool _mayGrow;

        public void Grow(long more)
        {
            lock (_gate)
            {
                _total += more;
                _mayGrow = true;
            }
        }

        public void Advance(long done)
        {
            lock (_gate)
            {
                _done += done;
                if (_done < _total && time.GetElapsedTime(_said) >= Every)
                {
                    _said = time.GetTimestamp();
                    Say();
                }
            }
        }

        public void Dispose()
        {
            if (_total > 0)
            {
                Say();
            }
        }

        private void Say()
        {
            var elapsed = time.GetElapsedTime(_started);
            var rate = _done / Math.Max(elapsed.TotalSeconds, 0.001);
            // What grows on the way says nothing about its end.
            var rest = _mayGrow || _done >= _total || rate <= 0 ? "" : $", {TimeSpan.FromSeconds((_total - _done) / rate):hh\\:mm\\:ss} to go";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{work.Stage}: {_done} of {_total}{(_mayGrow && _done < _total ? " so far known" : "")} {work.Unit} in {elapsed.TotalSeconds:F1} s, {rate:F0}/s{rest}"));
        }
    }
}
