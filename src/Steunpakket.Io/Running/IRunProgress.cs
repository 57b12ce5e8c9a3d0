namespace Steunpakket.Io.Running;

/// <summary>Tells a person how far a run is.</summary>
public interface IRunProgress
{
    /// <param name="stage">Name of the stage.</param>
    /// <param name="total">How many <paramref name="unit"/> there are to do.</param>
    /// <param name="unit">Such as "documents".</param>
    IStageProgress Start(string stage, long total, string unit);
}
