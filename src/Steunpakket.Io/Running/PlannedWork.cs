using System.Text.Json.Serialization;

namespace Steunpakket.Io.Running;

/// <summary>Something a stage would make, and why.</summary>
/// <param name="Unit">A partition such as <c>GM0363 2021-Q1</c>, or the name of a corpus-wide result.</param>
/// <param name="Reason">new, input changed, option changed, code version, forced, refit, failed before or gone.</param>
/// <param name="GoesOn">False when there is nothing in it for the next stage.</param>
public sealed record PlannedWork(string Stage, string Unit, string Reason, [property: JsonIgnore] bool GoesOn = true)
{
    public const string Gone = "gone";
}
