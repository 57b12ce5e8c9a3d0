using Xunit;

namespace Steunpakket.Core.Tests;

/// <summary>A test on a real document; where that is not present the test says that it skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string name)
    {
        Name = name;
        if (SharedData.Find(name) is null)
        {
            Skip = $"shared/data/{name} not present (STEUNPAKKET_SHARED may name the folder shared)";
        }
    }

    public string Name { get; }
}
