namespace Steunpakket.Io.Running;

/// <summary>Says nothing: for tests and benchmarks.</summary>
public sealed class NoProgress : IRunProgress, IStageProgress
{
    public IStageProgress Start(string stage, long total, string unit) => this;

    public void Advance(long done)
    {
    }

    public void Grow(long more)
    {
    }

    public void Dispose()
    {
    }
}
