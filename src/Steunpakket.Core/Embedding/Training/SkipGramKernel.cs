using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>
/// The arithmetic of one target word: dot products of contexts with outputs, gradients, both sides' moves (Ji et al. 2016). Every width does
/// the same operations on each number in the same order, so all give the same bits. Contexts are taken by fours: those after see what those
/// before have done. Of four, outputs go by sixes and contexts by pairs, an odd one alone:
/// a dot product has 16 partial sums x0…x15, folded as ti = (xi + x8+i) + (x4+i + x12+i), (t0 + t1) + (t2 + t3), each product added by one rounding;
/// all gradients of the four come first; then for each six, for each pair x and y, x becomes fma(g5, o5, … fma(g0, o0, x)), y likewise, and each
/// output fma(gy, y, fma(gx, x, o)), x, y and o as they were before the pair. Where x and y are one row, the move of y is the one that stays.
/// </summary>
/// <remarks>Moving a whole context at once overshoots: of 100 nearest neighbours it has 2 fewer in common with word2vec.c, and wide windows diverge.</remarks>
internal abstract unsafe class SkipGramKernel
{
    /// <summary>Outputs a pass.</summary>
    public const int Outputs = 6;

    /// <summary>Contexts whose gradients are worked out together.</summary>
    public const int Together = 4;

    /// <summary>The widths that this machine computes in hardware, widest first; the narrowest works everywhere.</summary>
    public static IReadOnlyList<VectorWidth> Supported { get; } =
    [
        .. Avx512F.IsSupported ? [VectorWidth.Bits512] : Array.Empty<VectorWidth>(),
        .. Avx2.IsSupported && Fma.IsSupported ? [VectorWidth.Bits256] : Array.Empty<VectorWidth>(),
        VectorWidth.Bits128,
    ];

    /// <summary>The fastest here. On processors that slow down for 512 bits the runtime does not call them accelerated.</summary>
    public static VectorWidth Best => Supported.First(width => width != VectorWidth.Bits512 || Vector512.IsHardwareAccelerated);

    public static SkipGramKernel Of(VectorWidth width) => width switch
    {
        VectorWidth.Bits512 => new SkipGramKernel512(),
        VectorWidth.Bits256 => new SkipGramKernel256(),
        _ => new SkipGramKernel128(),
    };

    /// <summary>Moves all rows of the step by their gradients.</summary>
    public void Take(in TargetStep step)
    {
        unchecked
        {
            var part = step;
            for (var left = step.ContextCount; left > 0; left -= Together)
            {
                part.ContextCount = Math.Min(left, Together);
                for (var pass = 0; pass < step.Passes; pass++)
                {
                    Grade(part, pass);
                }

                for (var pass = 0; pass < step.Passes; pass++)
                {
                    Move(part, pass);
                }

                part.Contexts += Together;
            }
        }
    }

    /// <summary>Gradients, times the learning rate, of each context with the six outputs of a pass.</summary>
    protected abstract void Grade(in TargetStep step, int pass);

    /// <summary>Moves contexts and the six outputs of a pass.</summary>
    protected abstract void Move(in TargetStep step, int pass);
}
