namespace Steunpakket.Io.Running;

/// <summary>Progress within one stage; disposing it ends the stage. Safe for several threads.</summary>
public interface IStageProgress : IDisposable
{
    void Advance(long done);

    /// <summary>There is more to do than was known.</summary>
    void Grow(long more);
}
