using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>Hints to the processor.</summary>
internal static unsafe class RowPrefetch
{
    private const int CacheLine = 16;

    /// <summary>Asks for a row that is wanted soon. Does nothing where the runtime has no such instruction.</summary>
    /// <param name="numbers">A multiple of 16.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Ask(float* row, int numbers)
    {
        unchecked
        {
            if (Sse.IsSupported)
            {
                for (nint at = 0; at < numbers; at += CacheLine)
                {
                    Sse.Prefetch0(row + at);
                }
            }
        }
    }
}
