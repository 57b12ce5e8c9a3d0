using Xunit;

namespace Steunpakket.TestSupport;

[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (SharedData.Root is null)
        {
            Skip = "The shared documents are not on this machine; STEUNPAKKET_SHARED can name their folder.";
        }
    }
}
