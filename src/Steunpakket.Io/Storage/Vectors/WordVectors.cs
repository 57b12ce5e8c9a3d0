using Steunpakket.Core.Embedding;

namespace Steunpakket.Io.Storage.Vectors;

/// <summary>Words with their vectors: row i is word i's.</summary>
public sealed record WordVectors(IReadOnlyList<string> Words, VectorMatrix Matrix) : IDisposable
{
    public void Dispose() => Matrix.Dispose();

    internal static WordVectors Of(int count, int dimensions, Action<string[], VectorMatrix> fill)
    {
        var words = new string[count];
#pragma warning disable CA2000 // the result owns it; that of a malformed file is its finaliser's
        var matrix = new VectorMatrix(count, dimensions);
#pragma warning restore CA2000
        fill(words, matrix);
        return new WordVectors(words, matrix);
    }
}
