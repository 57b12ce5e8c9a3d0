using Spectre.Console;
using Steunpakket.Io.Running;

namespace Steunpakket.Cli.Running;

/// <summary>A bar a stage.</summary>
internal sealed class TerminalProgress(ProgressContext context) : IRunProgress
{
    public IStageProgress Start(string stage, long total, string unit)
    {
        var task = context.AddTask($"{stage} ({total} {unit})".EscapeMarkup(), maxValue: Math.Max(1, total));
        return new Bar(task);
    }

    private sealed class Bar(ProgressTask task) : IStageProgress
    {
        public void Advance(long done) => task.Increment(done);

        public void Dispose()
        {
            task.Value = task.MaxValue;
            task.StopTask();
        }
    }
}
