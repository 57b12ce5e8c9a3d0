using Spectre.Console;
using Steunpakket.Io.Running;

namespace Steunpakket.Cli.Running;

/// <summary>A bar a stage.</summary>
internal sealed class TerminalProgress(ProgressContext context) : IRunProgress
{
    public IStageProgress Start(string stage, long total, string unit)
    {
        var task = context.AddTask($"{stage} ({total} {unit})".EscapeMarkup(), maxValue: Math.Max(1, total));
        return new Bar(task, (stage, unit), total);
    }

    private sealed class Bar(ProgressTask task, (string Stage, string Unit) work, long total) : IStageProgress
    {
        private readonly Lock _gate = new();
        private long _total = total;

        public void Grow(long more)
        {
            lock (_gate)
            {
                _total += more;
                task.MaxValue = Math.Max(1, _total);
                task.Description = $"{work.Stage} ({_total} {work.Unit})".EscapeMarkup();
            }
        }

        public void Advance(long done) => task.Increment(done);

        public void Dispose()
        {
            task.Value = task.MaxValue;
            task.StopTask();
        }
    }
}
