using Xunit;

namespace Steunpakket.Io.Tests.Storage.Vectors;

/// <summary>A test that compares with gensim; skipped, and said so, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GensimFactAttribute : FactAttribute
{
    public GensimFactAttribute()
    {
        if (Gensim.Python is null)
        {
            Skip = "There is no Python with gensim on this machine (Debian: python3-gensim).";
        }
    }
}
